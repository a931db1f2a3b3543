#!/usr/bin/env python3
"""make.py OUT   writes every sample document as DOCX, ODT, RTF, PDF, XLSX, EPUB and EML.

Run by hand when a sample changes, with what the command reads of the samples on standard input:
    kelisim blocks samples/* | python3 examples/src/formats/make.py examples/src/test/resources/formats
Needs Debian's libreoffice-writer, libreoffice-calc and poppler-utils; the build needs none of them. Headings, lists and tables become those of
the format; every page of a PDF has a running head and its number. Files tell a day of their making other than the one that the document's own lines
tell; where those tell none, the day of its publication, if it has one. NAME.pages.txt is what poppler finds on each page, with a form feed between pages.
"""
import datetime, email.message, json, pathlib, re, shutil, subprocess, sys, tempfile, textwrap, zipfile
from xml.sax.saxutils import escape, quoteattr

MADE = '2026-02-03'
NS = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in [
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('meta', 'meta'), ('fo', 'xsl-fo-compatible')])
STYLES = '''
<office:font-face-decls><style:font-face style:name="Liberation Serif" style:font-family-generic="roman"/></office:font-face-decls>
<office:styles>
 <style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="none" fo:country="none"/></style:default-style>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="justify"/></style:style>
 <style:style style:name="Lines" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
 <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-bottom="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="17pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="3"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="11.5pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt"/></style:style>
%s
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.6cm"/>
  <style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style>
  <style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
 <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.08cm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
 <style:header><text:p text:style-name="Header">Papers of the archive, box %d</text:p></style:header>
 <style:footer><text:p text:style-name="Header">Page <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>'''


def words(text):
    return ' '.join(text.split())


def lists(blocks):
    """Runs of blocks: a list of items together, a table's rows together, anything else alone."""
    runs = []
    for b in blocks:
        kind = b['kind'] if b['kind'] in ('list_item', 'table_row') else ''
        if kind and runs and runs[-1][0] == kind and not (kind == 'list_item' and b['level'] == 1 and b.get('marker') in ('1.', '(a)', 'a)')):
            runs[-1][1].append(b)
        else:
            runs.append((kind, [b]))
    return runs


def level_style(level, marker):
    number = re.fullmatch(r'(\(?)([0-9]+|[a-z])([.)])', marker)
    if not number:
        return f'<text:list-level-style-bullet text:level="{level}" text:bullet-char={quoteattr(marker or "•")}>{indent(level)}</text:list-level-style-bullet>'
    form = '1' if number[2].isdigit() else 'a'
    return (f'<text:list-level-style-number text:level="{level}" style:num-prefix="{number[1]}" style:num-suffix="{number[3]}" style:num-format="{form}">'
            f'{indent(level)}</text:list-level-style-number>')


def indent(level):
    return (f'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" '
            f'fo:text-indent="-0.7cm" fo:margin-left="{0.7 * level:.1f}cm"/></style:list-level-properties>')


class Text:
    """A text document in OpenDocument's flat form."""

    def __init__(self, blocks):
        self.styles, self.body = [], []
        for kind, run in lists(blocks):
            {'list_item': self.items, 'table_row': self.table, '': self.plain}[kind](run)

    def plain(self, run):
        b = run[0]
        if b['kind'] == 'heading':
            n = min(b['level'], 3)
            lines = '<text:line-break/>'.join(escape(words(line)) for line in b['text'].split('\n'))
            self.body.append(f'<text:h text:style-name="Heading_20_{n}" text:outline-level="{n}">{lines}</text:h>')
        else:
            style = 'Text_20_body' if len(b['text']) > 70 else 'Lines'
            self.body.append(f'<text:p text:style-name="{style}">{escape(words(b["text"]))}</text:p>')

    def items(self, run):
        name = f'List{len(self.styles)}'
        levels = {b['level']: b.get('marker', '•') for b in reversed(run)}
        self.styles.append(f'<text:list-style style:name="{name}">' + ''.join(level_style(n, m) for n, m in sorted(levels.items())) + '</text:list-style>')
        self.body.append(self.nested(run, 1, name))

    def nested(self, run, level, name):
        out, i = [f'<text:list{f" text:style-name={chr(34)}{name}{chr(34)}" if level == 1 else ""}>'], 0
        while i < len(run):
            end = i + 1
            while end < len(run) and run[end]['level'] > level:
                end += 1
            below = self.nested(run[i + 1:end], level + 1, name) if end > i + 1 else ''
            out.append(f'<text:list-item><text:p text:style-name="Text_20_body">{escape(words(run[i]["text"]))}</text:p>{below}</text:list-item>')
            i = end
        return ''.join(out) + '</text:list>'

    def table(self, run):
        def row(b):
            return '<table:table-row>' + ''.join(
                f'<table:table-cell table:style-name="Cell" office:value-type="string"><text:p text:style-name="Standard">{escape(words(c))}</text:p></table:table-cell>'
                for c in b['cells']) + '</table:table-row>'
        head = [row(b) for b in run if b['header']]
        columns = max(len(b['cells']) for b in run)
        self.body.append(f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>'
                         + (f'<table:table-header-rows>{"".join(head)}</table:table-header-rows>' if head else '')
                         + ''.join(row(b) for b in run if not b['header']) + '</table:table>')

    def xml(self, made, box):
        meta = f'<office:meta><meta:creation-date>{made}T08:00:00</meta:creation-date></office:meta>' if made else '<office:meta/>'
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
                f'{meta}{STYLES % ("".join(self.styles), box)}<office:body><office:text>{"".join(self.body)}</office:text></office:body></office:document>')


def sheet(blocks, made):
    """One sheet: what is written in a cell a line in column A, lists with their marks as people type them, tables over the columns."""
    rows, last = [], ''
    for b in blocks:
        if last and ('heading' in (b['kind'], last) or (b['kind'] == 'table_row') != (last == 'table_row')):
            rows.append([])
        cells = b['cells'] if b['kind'] == 'table_row' else [(b.get('marker', '') + ' ' + b['text']).strip()]
        rows.append([words(c) for c in cells])
        last = b['kind']

    def cell(c):
        figure = re.fullmatch(r'-?[0-9]+(\.[0-9]+)?', c)
        return (f'<table:table-cell office:value-type="float" office:value="{c}"/>' if figure
                else f'<table:table-cell office:value-type="string"><text:p>{escape(c)}</text:p></table:table-cell>')
    body = ''.join('<table:table-row>' + (''.join(cell(c) for c in row) or '<table:table-cell/>') + '</table:table-row>' for row in rows)
    meta = f'<office:meta><meta:creation-date>{made}T08:00:00</meta:creation-date></office:meta>' if made else '<office:meta/>'
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            f'{meta}<office:body><office:spreadsheet><table:table table:name="Sheet1">{body}</table:table></office:spreadsheet></office:body></office:document>')


def xhtml(blocks, title):
    out = []
    for kind, run in lists(blocks):
        if kind == 'list_item':
            out.append(html_list(run, 1))
        elif kind == 'table_row':
            out.append('<table>' + ''.join('<tr>' + ''.join(f'<{"th" if b["header"] else "td"}>{escape(c)}</{"th" if b["header"] else "td"}>' for c in b['cells'])
                                           + '</tr>' for b in run) + '</table>')
        else:
            tag = f'h{min(run[0]["level"], 6)}' if run[0]['kind'] == 'heading' else 'p'
            out.append(f'<{tag}>' + '<br/>'.join(escape(words(l)) for l in (run[0]['text'].split('\n') if tag != 'p' else [run[0]['text']])) + f'</{tag}>')
    return (f'<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{escape(title)}</title></head>'
            f'<body>{"".join(out)}</body></html>')


def html_list(run, level):
    first = run[0].get('marker', '•')
    tag, kind = ('ol', ' type="a"' if re.search('[a-z]', first) else '') if re.search('[a-z0-9]', first) else ('ul', '')
    out, i = [f'<{tag}{kind}>'], 0
    while i < len(run):
        end = i + 1
        while end < len(run) and run[end]['level'] > level:
            end += 1
        below = html_list(run[i + 1:end], level + 1) if end > i + 1 else ''
        out.append(f'<li>{escape(words(run[i]["text"]))}{below}</li>')
        i = end
    return ''.join(out) + f'</{tag}>'


def epub(path, blocks, title, made):
    date = f'<dc:date>{made}</dc:date>' if made else ''
    opf = ('<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
           f'<dc:identifier id="id">{path.stem}</dc:identifier><dc:title>{escape(title)}</dc:title>{date}</metadata>'
           '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>')
    parts = [('mimetype', 'application/epub+zip'),
             ('META-INF/container.xml', '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
              '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'),
             ('OEBPS/book.opf', opf), ('OEBPS/a.xhtml', xhtml(blocks, title))]
    with zipfile.ZipFile(path, 'w') as z:
        for name, data in parts:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(info, data)


def typed(blocks):
    """The blocks as people type them in a mail, with lines of at most 72 characters."""
    out = []
    for kind, run in lists(blocks):
        if kind == 'table_row':
            width = [max(len(words(b['cells'][k])) if k < len(b['cells']) else 0 for b in run) for k in range(max(len(b['cells']) for b in run))]
            out.append('\n'.join('   '.join(words(c).ljust(w) if k == 0 else words(c).rjust(w) for k, (c, w) in enumerate(zip(b['cells'], width))).rstrip() for b in run))
        elif kind == 'list_item':
            out.append('\n'.join(textwrap.fill(words(b['text']), 72, initial_indent='  ' * b['level'] + b.get('marker', '•') + ' ',
                                               subsequent_indent='  ' * b['level'] + ' ' * (len(b.get('marker', '•')) + 1)) for b in run))
        else:
            close = out and run[0]['role'] in ('signature', 'contact', 'byline') and len(run[0]['text']) < 70
            text = run[0]['text'] if run[0]['kind'] == 'heading' else textwrap.fill(words(run[0]['text']), 72)
            if close and len(out[-1]) < 70 and not run[0]['text'].startswith('For '):
                out[-1] += '\n' + text
            else:
                out.append(text)
    return '\n\n'.join(out) + '\n'


def mail(blocks, title, made):
    message = email.message.EmailMessage()
    message['From'] = 'Press service <press@archive.example>'
    message['To'] = 'Readers <readers@archive.example>'
    if any(b['kind'] == 'heading' and words(b['text']) == words(title) for b in blocks):
        message['Subject'] = words(title)
    if made:
        message['Date'] = datetime.datetime.fromisoformat(made + 'T08:00:00+00:00')
    rest = blocks[1:] if blocks[0]['kind'] == 'heading' and words(blocks[0]['text']) == words(title) else blocks
    message.set_content(typed(rest), charset='utf-8', cte='quoted-printable')
    return bytes(message)


def dated(pdf, made):
    """The program that sets the pages writes when it did so: made the day of the other files, or blanked, at the same length."""
    def day(m):
        return b'/CreationDate(D:' + made.replace('-', '').encode() + m[1] + b')' if made else b' ' * len(m[0])
    pdf.write_bytes(re.sub(rb'/CreationDate\(D:[0-9]{8}([^)]*)\)', day, pdf.read_bytes()))


def main():
    out = pathlib.Path(sys.argv[1]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tmp:
        tmp = pathlib.Path(tmp)
        for box, line in enumerate(sys.stdin):
            d = json.loads(line)
            name, blocks, title = pathlib.Path(d['source']).stem, d['blocks'], d.get('title') or pathlib.Path(d['source']).stem
            told = any(b['role'] in ('byline', 'signature') for b in blocks)
            made = MADE if told and d.get('published') else d.get('published')
            (tmp / f'{name}.fodt').write_text(Text(blocks).xml(made, box + 1))
            (tmp / f'{name}.fods').write_text(sheet(blocks, made))
            epub(out / f'{name}.epub', blocks, words(title), made)
            (out / f'{name}.eml').write_bytes(mail(blocks, title, made))
        convert = lambda form, kind: subprocess.run(
            ['soffice', f'-env:UserInstallation=file://{tmp}/profile', '--headless', '--convert-to', form, '--outdir', str(out),
             *map(str, sorted(tmp.glob('*.' + kind)))], check=True, capture_output=True)
        for form in ('odt', 'docx', 'rtf', 'pdf'):
            convert(form, 'fodt')
        convert('xlsx', 'fods')
        for fodt in sorted(tmp.glob('*.fodt')):
            pdf = out / f'{fodt.stem}.pdf'
            told = re.search('<meta:creation-date>([-0-9]+)', fodt.read_text())
            dated(pdf, told and told[1])
            subprocess.run(['pdftotext', '-enc', 'UTF-8', str(pdf), str(out / f'{fodt.stem}.pages.txt')], check=True)


main()
