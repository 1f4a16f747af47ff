import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Tag = DefaultTreeAdapterTypes.Element

/** Whether a node is an element. */
export const isTag = (node: Node): node is Tag => 'tagName' in node

/** The value of an attribute; empty where the element has none. */
export const attributeOf = (tag: Tag, name: string): string => tag.attrs.find((attribute) => attribute.name === name)?.value ?? ''

const hiddenTags = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'datalist', 'input', 'textarea', 'img',
])

/** What a browser does not show as text. */
export const isHidden = (tag: Tag): boolean =>
  hiddenTags.has(tag.tagName) ||
  tag.attrs.some(({ name }) => name === 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(attributeOf(tag, 'style').slice(0, 2_000))

const asideTags = new Set(['nav', 'footer', 'aside', 'dialog', 'button', 'label'])
const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog', 'alertdialog', 'menu', 'menubar', 'button', 'toolbar', 'tablist', 'alert', 'doc-pagelist'])
/** Names that sites give to what surrounds their pages. `with-sidebar` is the name of what is beside one. */
const asideNames =
  /(?:^|[\s_-])(?<!\b(?:with|has|no|without)[_-])(?:cookies?|cookie-?(?:banner|bar|notice|consent)|consent|gdpr|newsletter|subscribe|breadcrumbs?|social(?:-?(?:share|media|links|icons))?|share|shar(?:ing|edaddy)|share-?buttons?|addtoany|addthis|related|sidebar|site-?(?:header|footer|nav)|navbar|menu|skip-link|pagination|pager|comments?|log-?in|sign-?(?:in|up)|basket|(?:mini-?)?cart|wishlist|donate|popup|modal|tag-?cloud|adverts?|promo)(?:$|[\s_-])/iu

/** These hold the page itself, also under such a name. */
const pageTags = new Set(['html', 'body', 'main', 'article'])

/** `cookieBanner` as `cookie-Banner`. */
const separated = (names: string): string => names.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')

const maxNodes = 300

/** The header of a web site holds its menu; the header of a document its title. */
const isMenuHeader = (header: Tag): boolean => {
  const stack: Node[] = [...header.childNodes]
  let hasMenu = false
  for (let count = 0; stack.length > 0 && count < maxNodes; count += 1) {
    const node = stack.pop()
    if (node === undefined || !isTag(node)) continue
    if (node.tagName === 'h1') return false
    hasMenu ||= node.tagName === 'nav' || node.tagName === 'ul' || node.tagName === 'button'
    for (const child of node.childNodes) stack.push(child)
  }
  return hasMenu
}

/** Menus, banners and footers of a web site: not part of the document. */
export const isAside = (tag: Tag, isInArticle: boolean): boolean => {
  // An article's own header and footer are its title and its sources.
  if (isInArticle && (tag.tagName === 'footer' || tag.tagName === 'header')) return false
  if (tag.tagName === 'header') return asideRoles.has(attributeOf(tag, 'role')) || isMenuHeader(tag)
  return asideTags.has(tag.tagName) || asideRoles.has(attributeOf(tag, 'role')) || (!pageTags.has(tag.tagName) && asideNames.test(separated(`${attributeOf(tag, 'class')} ${attributeOf(tag, 'id')}`.slice(0, 500))))
}

/** Whether an element says that it holds the main part of the page. */
export const isMainTag = (tag: Tag): boolean => tag.tagName === 'main' || attributeOf(tag, 'role') === 'main'
