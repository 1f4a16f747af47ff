import { parse } from 'parse5'
import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { leadsToPage } from '../../../core/case/web-address.ts'
import { attributeOf, isMainTag, isTag } from './hidden.ts'
import type { Node, Tag } from './hidden.ts'
import { linesOfTree } from './html-lines.ts'

const maxTags = 300_000

/** Tags in the order of the page, without recursion. */
const tagsOf = (nodes: readonly Node[]): readonly Tag[] => {
  const tags: Tag[] = []
  const stack = nodes.toReversed()
  while (stack.length > 0 && tags.length < maxTags) {
    const node = stack.pop()
    if (node === undefined || !isTag(node)) continue
    tags.push(node)
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child !== undefined) stack.push(child)
    }
  }
  return tags
}

/** The part of a page that is the document: its main part, or its only article. */
const mainOf = (tags: readonly Tag[]): Tag | null => {
  const main = tags.find(isMainTag)
  if (main !== undefined) return main
  const articles = tags.filter((tag) => tag.tagName === 'article')
  return articles.length === 1 ? (articles[0] ?? null) : null
}

const emptyLine: SourceLine = { text: '' }

/** The address that a page gives as its own; undefined where it gives none, or only that of its site. */
const ownAddress = (tags: readonly Tag[]): string | undefined => {
  const canonical = tags.find((tag) => tag.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributeOf(tag, 'rel')))
  const shared = tags.find((tag) => tag.tagName === 'meta' && attributeOf(tag, 'property') === 'og:url')
  return [canonical && attributeOf(canonical, 'href'), shared && attributeOf(shared, 'content')].find((address) => address !== undefined && leadsToPage(address))
}

/** The lines of a web page: its document first, then what is around it. Nothing is fetched. */
const linesOfTags = (tags: readonly Tag[]): readonly SourceLine[] => {
  const body = tags.find((tag) => tag.tagName === 'body') ?? tags[0]
  if (body === undefined) return []
  const main = mainOf(tags)
  if (main === null) return linesOfTree(body, { isAside: false, skip: null })
  return [...linesOfTree(main, { isAside: false, skip: null }), emptyLine, ...linesOfTree(body, { isAside: true, skip: main })]
}

const tagsOfHtml = (html: string): readonly Tag[] => tagsOf(parse(html).childNodes)

/** The lines of a web page, without the address that it names as its own. */
export const linesOfHtml = (html: string): readonly SourceLine[] => linesOfTags(tagsOfHtml(html))

/** Reads a web page; refused where it has no text. */
export const readHtmlDocument = (html: string): Result<SourceText, DocumentProblem> => {
  const tags = tagsOfHtml(html)
  const lines = linesOfTags(tags)
  const webPage = ownAddress(tags)
  return lines.some((line) => line.text !== '') ? ok({ lines, ...(webPage === undefined ? {} : { webPage }) }) : fail({ code: 'empty' })
}
