import { describe, expect, it } from 'vitest'
import { linesOfHtml } from '../../../documents/read/html/read-html-document.ts'
import { unmaskEmail } from '../../../documents/read/html/masked-email.ts'
import { readDocument } from '../../../documents/read/read-document.ts'

const page = `<!DOCTYPE html><html><head><title>Not shown</title><style>p { color: red }</style></head><body>
<header class="site-header"><a href="/">Home</a></header>
<nav><ul><li>About</li></ul></nav>
<main>
  <h1>Poet held  after reading</h1>
  <p>On 3 January, officers took <b>Marek Dovrin</b> from a reading&nbsp;in Lesk.</p>
  <ol><li>Write a letter.</li><li>Tell your office.</li></ol>
  <ul><li>Release him</li></ul>
  <p><strong>Minister Ana Belmonte</strong><br>Ministry of Justice<br/>Calle Uno 5, Lima</p>
  <p>E-mail: <a href="mailto:minister@justice.example">write here</a></p>
  <p>Phone: <span style="display:none">secret</span>555 0100</p>
  <script>document.write('Dear Minister,')</script>
</main>
<footer>Charity 12, 10 Example Road, London</footer></body></html>`

describe('a web page', () => {
  it('is read as lines: its document first, menus and footers marked as outside it', () => {
    expect(linesOfHtml(page)).toEqual([
      { text: 'Poet held after reading', isHeading: true },
      { text: '' },
      { text: 'On 3 January, officers took Marek Dovrin from a reading in Lesk.' },
      { text: '' },
      { text: '1. Write a letter.', isListItem: true },
      { text: '2. Tell your office.', isListItem: true },
      { text: '' },
      { text: 'Release him', isListItem: true },
      { text: '' },
      { text: 'Minister Ana Belmonte', isBold: true },
      { text: 'Ministry of Justice' },
      { text: 'Calle Uno 5, Lima' },
      { text: '' },
      { text: 'E-mail: write here', links: [{ text: 'write here', address: 'mailto:minister@justice.example' }] },
      { text: '' },
      { text: 'Phone: 555 0100' },
      { text: '' },
      { text: 'Home', isAside: true },
      { text: '' },
      { text: 'About', isListItem: true, isAside: true },
      { text: '' },
      { text: 'Charity 12, 10 Example Road, London', isAside: true },
    ])
  })

  it('keeps the lines of verbatim text, and cells of a table apart', () => {
    expect(linesOfHtml('<pre>URGENT ACTION\n\nDear Minister,</pre><table><tr><td>Ana<br>Lima</td><td>Luis</td></tr></table>')).toEqual([
      { text: 'URGENT ACTION' }, { text: '' }, { text: 'Dear Minister,' }, { text: '' },
      { text: 'Ana', isTableCell: true }, { text: 'Lima', isTableCell: true }, { text: '' }, { text: 'Luis', isTableCell: true },
    ])
  })

  it('separates addresses that are side by side in a table', () => {
    const [ana, lima, luis, cusco] = ['Ana', 'Email: a@x.example', 'Luis', 'Email: b@x.example'].map((text) => ({ text, isTableCell: true }))
    const apart = [ana, lima, { text: '' }, luis, cusco]
    expect(linesOfHtml('<table><tr><td>Ana<br>Email: a@x.example</td><td>Luis<br>Email: b@x.example</td></tr></table>')).toEqual(apart)
    expect(linesOfHtml('<table><tr><td></td><td></td></tr><tr><td>Ana</td><td>Luis</td></tr><tr><td>Email: a@x.example</td><td>Email: b@x.example</td></tr></table>')).toEqual(apart)
    expect(linesOfHtml('<table><tr><td>Country</td><td>Peru</td></tr><tr><td>Number</td><td>9/26</td></tr><tr><td>Email</td><td>a@x.example</td></tr></table>').map(({ text }) => text)).toEqual(['Country', 'Peru', 'Number', '9/26', 'Email', 'a@x.example'])
  })

  it('has a gap where two line breaks follow each other or a paragraph is empty, and none between the paragraphs of a cell', () => {
    const textsOf = (html: string): readonly string[] => linesOfHtml(html).map(({ text }) => text)
    expect(textsOf('<div>Ana<br>Lima<br> <br>Luis<br/><br/><br/>Cusco</div>')).toEqual(['Ana', 'Lima', '', 'Luis', '', 'Cusco'])
    expect(textsOf('<table><tr><td><p>Ana</p><p>Lima</p><p>&nbsp;</p><p>Luis</p></td></tr></table>')).toEqual(['Ana', 'Lima', '', 'Luis'])
  })

  it('has buttons, banners, and lists of nothing but links beside it, also where the page has such a name', () => {
    const links = ['About', 'Shop', 'Donate', 'News', 'Contact'].map((text) => `<li><a href="/${text}">${text}</a></li>`).join('')
    const html = `<body class="has-sidebar cookies menu"><div class="page with-sidebar"><ul>${links}</ul><h1>Poet held</h1><p>Write to:</p><p>Ana<br><a href="mailto:a@x.example">a@x.example</a></p><div class="socialShare">Share</div><button>Print</button><div id="cookieBanner">We use cookies</div><p>Read <a href="/more">more</a></p></div></body>`
    expect(linesOfHtml(html).filter(({ isAside, text }) => isAside !== true && text !== '').map(({ text }) => text)).toEqual(['Poet held', 'Write to:', 'Ana', 'a@x.example', 'Read more'])
    expect(linesOfHtml(html).filter(({ isAside }) => isAside === true).map(({ text }) => text)).toEqual(['About', 'Shop', 'Donate', 'News', 'Contact', 'Share', 'Print', 'We use cookies'])
  })

  it('with a paragraph for every line has the lines of an address together', () => {
    const lines = ['<h2>Act now</h2>', ...['Minister Ana', 'Calle Uno 5', 'Lima', `I write to you about ${'a poet '.repeat(20)}`, 'Yours'].map((text) => `<p>${text}</p>`)]
    expect(linesOfHtml(lines.join('')).map(({ text }) => text)).toEqual(['Act now', '', 'Minister Ana', 'Calle Uno 5', 'Lima', '', `I write to you about ${'a poet '.repeat(20)}`.trim(), '', 'Yours'])
  })

  it('without a main part still has its menu beside it, and the head with its title in it', () => {
    expect(linesOfHtml('<header><div>Menu</div><ul><li>Home</li></ul></header><div>Body</div>')).toEqual([{ text: 'Menu', isAside: true }, { text: '' }, { text: 'Home', isListItem: true, isAside: true }, { text: '' }, { text: 'Body' }])
    expect(linesOfHtml('<header><h1>Poet held</h1></header><div>Body</div>')).toEqual([{ text: 'Poet held', isHeading: true }, { text: '' }, { text: 'Body' }])
  })

  it('shows e-mail addresses that a page masks', () => {
    const masked = [0x2a, ...[...'ana@justice.example'].map((letter) => letter.charCodeAt(0) ^ 0x2a)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    expect([unmaskEmail(masked), unmaskEmail('zz'), unmaskEmail('2a2a2a2a')]).toEqual(['ana@justice.example', undefined, undefined])
    expect(linesOfHtml(`<p>Email: <a class="__cf_email__" data-cfemail="${masked}">[email&#160;protected]</a></p>`)).toEqual([{ text: 'Email: ana@justice.example' }])
  })

  it.each([
    ['utf-8', Buffer.from('<!DOCTYPE html><meta charset="utf-8"><p>Perú', 'utf8'), 'Perú'],
    ['windows-1252', Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><p>Perú', 'latin1'), 'Perú'],
    ['koi8-r', Buffer.concat([Buffer.from('<!DOCTYPE html><meta charset="koi8-r"><p>'), Buffer.from([0xed, 0xc9, 0xce, 0xd3, 0xcb])]), 'Минск'],
  ])('declares that it is in %s', async (_, bytes, text) => {
    const read = await readDocument(bytes, 'page.html')
    expect(read.ok && read.value.text.lines).toEqual([{ text }])
  })

  it.each([
    ['nested without end', '<div>'.repeat(100_000)],
    ['lists in lists', '<ol><li>'.repeat(20_000)],
    ['open quotes', `<p title="${'x'.repeat(1_000_000)}`],
    ['many items', `<ol>${'<li>a</li>'.repeat(100_000)}</ol>`],
    ['tables in tables', '<table><tr><td>'.repeat(10_000)],
    ['a wide row', `<table><tr>${'<td>a'.repeat(100_000)}`],
    ['half tags', '<'.repeat(500_000)],
    ['a cell with many parts', `<table><tr><td>a<td><div>${'<i>a</i>'.repeat(400_000)}</div></table>`],
    ['a header with many parts', `<header><div>${'<i>a</i>'.repeat(400_000)}</div></header><p>a`],
    ['a link with many parts', `<a href="https://form.example/"><span>${'<i>a</i>'.repeat(400_000)}</span></a>`],
  ])('does not stop at %s', (_, html) => {
    expect(Array.isArray(linesOfHtml(html))).toBe(true)
  })
})
