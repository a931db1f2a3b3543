package kelisim.ingest.pdf.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** The pages of a file in order, with what they inherit; walked without recursion, each node once. */
public final class PageTree {

    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final Budget budget;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Node(COSDictionary dictionary, Map<COSName, COSBase> inherited, int depth) {}

    private PageTree(Budget budget) {
        this.budget = budget;
    }

    /** The pages' dictionaries; if the tree leads to none, the page objects in the order of their numbers. */
    public static List<COSDictionary> pages(COSDocument document, COSDictionary catalog, Budget budget) {
        PageTree tree = new PageTree(budget);
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            tree.walk(root);
        }
        if (tree.pages.isEmpty()) {
            tree.collectLoose(document);
        }
        return tree.pages;
    }

    private void walk(COSDictionary root) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, Map.of(), 0));
        while (!open.isEmpty()) {
            budget.tick();
            Node node = open.pop();
            if (!seen.add(node.dictionary) || isFull()) {
                continue;
            }
            Map<COSName, COSBase> inherited = inherit(node);
            COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
            boolean leaf = COSName.PAGE.equals(node.dictionary.getCOSName(COSName.TYPE))
                    && node.dictionary.getDictionaryObject(COSName.CONTENTS) != null;
            if (kids == null || leaf) {
                if (!COSName.PAGES.equals(node.dictionary.getCOSName(COSName.TYPE))) {
                    add(node.dictionary, inherited);
                }
                continue;
            }
            if (node.depth > 8 * budget.limits().depth()) {
                budget.lost(Problem.warning(
                        "limit.depth",
                        "the page tree is deeper than " + 8 * budget.limits().depth() + " levels"));
                continue;
            }
            for (int i = kids.size() - 1; i >= 0; i--) {
                budget.tick();
                if (kids.getObject(i) instanceof COSDictionary kid && !seen.contains(kid)) {
                    open.push(new Node(kid, inherited, node.depth + 1));
                }
            }
        }
    }

    private boolean isFull() {
        int most = budget.limits().pages();
        if (pages.size() < most) {
            return false;
        }
        budget.lost(Problem.warning("limit.pages", "pages after the first " + most + " were not read"));
        return true;
    }

    private static Map<COSName, COSBase> inherit(Node node) {
        Map<COSName, COSBase> inherited = new java.util.HashMap<>(node.inherited);
        for (COSName key : INHERITED) {
            COSBase own = node.dictionary.getDictionaryObject(key);
            if (own != null) {
                inherited.put(key, own);
            }
        }
        return inherited;
    }

    private void add(COSDictionary page, Map<COSName, COSBase> inherited) {
        inherited.forEach(page::setItem);
        pages.add(page);
    }

    private void collectLoose(COSDocument document) {
        Map<Long, COSObjectKey> keys = new TreeMap<>();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            keys.put(key.getNumber(), key);
        }
        for (COSObjectKey key : keys.values()) {
            budget.tick();
            COSObject object = document.getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary
                    && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))
                    && !isFull()) {
                pages.add(dictionary);
            }
        }
        if (!pages.isEmpty()) {
            budget.lost(Problem.warning(
                    "pdf.pages", "the page tree leads to no page; " + pages.size() + " pages were found without it"));
        }
    }
}
