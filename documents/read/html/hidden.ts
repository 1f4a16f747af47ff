import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Tag = DefaultTreeAdapterTypes.Element

export const isTag = (node: Node): node is Tag => 'tagName' in node

export const attributeOf = (tag: Tag, name: string): string => tag.attrs.find((attribute) => attribute.name === name)?.value ?? ''

const silent = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'datalist', 'input', 'textarea', 'img',
])

/** What a browser does not show as text. */
export const isHidden = (tag: Tag): boolean =>
  silent.has(tag.tagName) ||
  tag.attrs.some(({ name }) => name === 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(attributeOf(tag, 'style').slice(0, 2_000))

const asideTags = new Set(['nav', 'footer', 'aside', 'dialog'])
const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog', 'alertdialog', 'menu', 'menubar'])
const asideNames = /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|breadcrumbs?|social-?(?:share|media)?|sharing|share-?buttons?|related|sidebar|site-?(?:header|footer|nav)|navbar|menu|skip-link)(?:$|[\s_-])/iu

const mostLookedAt = 300

/** The head of a web site holds its menu; the head of a document its title. */
const isMenuHead = (header: Tag): boolean => {
  const waiting: Node[] = [...header.childNodes]
  let hasMenu = false
  for (let count = 0; waiting.length > 0 && count < mostLookedAt; count += 1) {
    const node = waiting.pop()
    if (node === undefined || !isTag(node)) continue
    if (node.tagName === 'h1') return false
    hasMenu ||= node.tagName === 'nav' || node.tagName === 'ul' || node.tagName === 'button'
    waiting.push(...node.childNodes)
  }
  return hasMenu
}

/** Menus, banners and footers of a web site: beside the document, not in it. */
export const isAside = (tag: Tag, isInArticle: boolean): boolean => {
  // An article's own head and foot are its title and its sources.
  if (isInArticle && (tag.tagName === 'footer' || tag.tagName === 'header')) return false
  if (tag.tagName === 'header') return asideRoles.has(attributeOf(tag, 'role')) || isMenuHead(tag)
  return asideTags.has(tag.tagName) || asideRoles.has(attributeOf(tag, 'role')) || asideNames.test(`${attributeOf(tag, 'class')} ${attributeOf(tag, 'id')}`.slice(0, 500))
}

export const isMainTag = (tag: Tag): boolean => tag.tagName === 'main' || attributeOf(tag, 'role') === 'main'
