import { placeNotices, type Box } from './notice-place.ts'

/** What a person works with now: never covered. A heading takes the focus too, but nothing is typed there. */
const focusable = 'input, textarea, select, button, a, [role="combobox"], [role="spinbutton"], [role="radio"], [role="row"], [role="gridcell"], [contenteditable]'
const mainButtons = '.button[data-look="filled"], .page__footer, .evening__foot'
/** What may be typed in or pressed next. */
const otherFields = '.sheet .field, .sheet .button, .evening__count, .evening__who, .tally__foot, .tally-foot'
const edge = 20
/** The older notices give way where more than this share of the window would be under them. */
const maxShare = 1 / 6

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

const isInSight = ({ left, top, right, bottom }: Box): boolean =>
  right > left && bottom > top && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth

const focused = (region: Element): Element | null => {
  const element = document.activeElement
  if (element === null || region.contains(element) || !element.matches(focusable)) return null
  return element.closest('.field, .fact-row') ?? element
}

/** How much of the bottom of the window is under notices, in pixels: what scrolls has that much room below its last row. */
export const roomBelow = (pixels: number): void => document.documentElement.style.setProperty('--notice-room', `${pixels}px`)

/**
 * Puts the notices where they cover neither the field that has the focus nor a main button, and no other field where that
 * is possible. Answers how many of the newest there is room for.
 */
export const placeToasts = (region: HTMLElement): number => {
  region.dataset['room'] = ''
  roomBelow(0)
  const toasts = [...region.querySelectorAll<HTMLElement>('.toast')]
  const focus = focused(region)
  const boxesOf = (elements: readonly Element[]): readonly Box[] => elements.filter((element) => !region.contains(element)).map(boxOf).filter(isInSight)
  const obstacles = boxesOf([...(focus ? [focus] : []), ...document.querySelectorAll(mainButtons)])
  const fields = boxesOf([...document.querySelectorAll(otherFields)])
  const { innerWidth, innerHeight } = window
  const width = region.offsetWidth
  const sheet = document.querySelector('.sheet')
  const start = sheet === null ? { left: 0, right: innerWidth } : boxOf(sheet)
  const room = { left: edge / 2, top: edge / 2, right: innerWidth - edge / 2, bottom: innerHeight - edge / 2 }
  // Fields give way only within the page: the search and Undo above it are no better place.
  const sheetRoom = { ...room, top: sheet === null ? room.top : Math.max(room.top, boxOf(sheet).top) }
  const isMirrored = getComputedStyle(region).direction === 'rtl'
  const between = Number.parseFloat(getComputedStyle(region).rowGap) || 0
  for (let count = toasts.length; count > 0; count -= 1) {
    const height = toasts.slice(0, count).reduce((sum, toast) => sum + toast.offsetHeight, between * (count - 1))
    if (count > 1 && height > innerHeight * maxShare) continue
    const home = { x: isMirrored ? start.right - edge - width : start.left + edge, y: innerHeight - edge - height }
    const size = { width, height }
    const place = placeNotices({ room: sheetRoom, size, home, obstacles: [...obstacles, ...fields] }) ?? placeNotices({ room, size, home, obstacles })
      ?? (count === 1 ? placeNotices({ room, size, home, obstacles: focus ? [boxOf(focus)] : [] }) ?? home : undefined)
    if (place === undefined) continue
    region.dataset['room'] = String(count)
    region.style.insetInlineStart = 'auto'
    region.style.left = `${place.x}px`
    region.style.top = `${place.y}px`
    region.style.bottom = 'auto'
    // The last rows of a list can be scrolled above the notices.
    if (place.y > innerHeight / 2) roomBelow(innerHeight - place.y)
    return count
  }
  return 0
}
