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
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributeOf(tag, 'style').slice(0, 2_000))

const asideTags = new Set(['nav', 'footer', 'aside', 'dialog'])
const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog', 'alertdialog', 'menu', 'menubar'])
const asideNames = /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|breadcrumbs?|social-?(?:share|media)?|sharing|share-?buttons?|related|sidebar|site-?(?:header|footer|nav)|navbar|menu|skip-link)(?:$|[\s_-])/iu

/** Menus, banners and footers of a web site: beside the document, not in it. */
export const isAside = (tag: Tag, isInArticle: boolean): boolean => {
  if (tag.tagName === 'footer' || tag.tagName === 'header') return !isInArticle && tag.tagName === 'footer'
  return asideTags.has(tag.tagName) || asideRoles.has(attributeOf(tag, 'role')) || asideNames.test(`${attributeOf(tag, 'class')} ${attributeOf(tag, 'id')}`.slice(0, 500))
}

export const isMainTag = (tag: Tag): boolean => tag.tagName === 'main' || attributeOf(tag, 'role') === 'main'
