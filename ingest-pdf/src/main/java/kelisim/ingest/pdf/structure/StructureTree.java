package kelisim.ingest.pdf.structure;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.page.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Which element each marked piece of each page belongs to. A file without a tree, or with a broken one, tells of none. */
public final class StructureTree {

    /** Elements of the deepest documents nest some thirty deep. */
    private static final int DEEPEST = 100;

    private static final int MOST_ELEMENTS = 400_000;
    private static final COSName CONTENT_ID = COSName.getPDFName("MCID");
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName ROLES = COSName.getPDFName("RoleMap");
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private final Budget budget;
    private final IdentityHashMap<COSDictionary, Map<Integer, Tag>> tags = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Roles roles;
    private int elements;

    private StructureTree(Budget budget, Roles roles) {
        this.budget = budget;
        this.roles = roles;
    }

    public static StructureTree of(COSDictionary catalog, Budget budget) {
        COSDictionary root = catalog.getCOSDictionary(ROOT);
        StructureTree tree = new StructureTree(budget, new Roles(root == null ? null : root.getCOSDictionary(ROLES)));
        if (root != null) {
            tree.kids(root.getDictionaryObject(COSName.K), new Place(null, null, null, false), 0);
        }
        return tree;
    }

    /** The page's marked pieces by their numbers. */
    public Map<Integer, Tag> tags(COSDictionary page) {
        return tags.getOrDefault(page, Map.of());
    }

    /**
     * Where in the tree the walk is.
     *
     * @param page the page that numbers refer to
     * @param fresh whether the tag is an item's and has no text yet but its label
     */
    private record Place(@Nullable COSDictionary page, @Nullable Tag tag, @Nullable TableWalk table, boolean fresh) {}

    private void kids(@Nullable COSBase kids, Place place, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(array.getObject(i), place, depth);
            }
        } else {
            kid(kids, place, depth);
        }
    }

    private void kid(@Nullable COSBase kid, Place place, int depth) {
        budget.tick();
        if (kid instanceof COSNumber number) {
            mark(place.page, number.intValue(), place.tag);
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary page = dictionary.getCOSDictionary(PAGE);
            Place here = page == null ? place : new Place(page, place.tag, place.table, place.fresh);
            if (dictionary.getCOSName(COSName.S) == null) {
                boolean own = dictionary.getDictionaryObject(STREAM) == null;
                if (own && dictionary.getDictionaryObject(CONTENT_ID) instanceof COSNumber number) {
                    mark(here.page, number.intValue(), here.tag);
                }
            } else if (seen.add(dictionary) && ++elements < MOST_ELEMENTS) {
                element(dictionary, here, depth);
            }
        }
    }

    private void mark(@Nullable COSDictionary page, int number, @Nullable Tag tag) {
        if (page != null && tag != null) {
            tags.computeIfAbsent(page, p -> new HashMap<>()).put(number, tag);
        }
    }

    private void element(COSDictionary element, Place place, int depth) {
        String role = roles.standard(element.getCOSName(COSName.S));
        TableWalk table = place.table;
        Tag tag = place.tag;
        boolean fresh = false;
        boolean inCell = tag != null && tag.kind() == Tag.Kind.CELL;
        switch (role) {
            case "Table" -> table = new TableWalk(elements);
            case "TR" -> {
                if (table != null) {
                    table.row();
                }
            }
            case "TD", "TH" -> {
                if (table != null) {
                    tag = new Tag(elements, Tag.Kind.CELL, 0, table.cell(element, role.equals("TH")));
                }
            }
            case "LI" -> {
                tag = inCell ? tag : new Tag(elements, Tag.Kind.ITEM, 0, null);
                fresh = true;
            }
            case "Lbl", "LBody" -> fresh = place.fresh;
            default -> {
                if (!place.fresh || !role.equals("P")) {
                    tag = Roles.within(tag, role, elements);
                }
            }
        }
        kids(element.getDictionaryObject(COSName.K), new Place(place.page, tag, table, fresh), depth + 1);
    }
}
