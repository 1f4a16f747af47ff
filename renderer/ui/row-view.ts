import type { RowView } from './row-window.ts'

const clips = (element: Element): boolean => getComputedStyle(element).overflowY !== 'visible'

/** The elements around a list that clip it, such as the page that scrolls it. */
export const clippersOf = (list: Element): readonly Element[] => {
  const found: Element[] = []
  for (let element = list.parentElement; element !== null && element !== document.body; element = element.parentElement) if (clips(element)) found.push(element)
  return found
}

/** What is in sight of a list, in pixels from its top. */
export const viewOf = (list: Element): RowView => {
  const { top } = list.getBoundingClientRect()
  let [from, to] = [0, window.innerHeight]
  for (const clipper of clippersOf(list)) {
    const start = clipper.getBoundingClientRect().top + clipper.clientTop
    from = Math.max(from, start)
    to = Math.min(to, start + clipper.clientHeight)
  }
  return { from: from - top, to: Math.max(from, to) - top }
}
