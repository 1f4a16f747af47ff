import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../renderer/tokens.css', import.meta.url), 'utf8')

const block = (start: string): string => {
  const from = css.indexOf(start)
  return css.slice(from, css.indexOf('\n}', from))
}
const tokensIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]))

const light = tokensIn(block(':root {'))
const dark = new Map([...light, ...tokensIn(block(":root[data-theme='dark'] {"))])
const contrast = new Map([...light, ...tokensIn(block('@media (prefers-contrast: more)'))])

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string): number => {
  const six = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => channel(Number.parseInt(six.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** WCAG contrast ratio of two tokens. */
const ratio = (theme: ReadonlyMap<string, string>, one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(theme.get(one) ?? ''), luminance(theme.get(other) ?? '')].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['desk', 'page', 'raised', 'sunken']
const onSurfaces = (ink: string): readonly (readonly [string, string])[] => surfaces.map((surface) => [ink, surface])
const text = [
  ...['ink', 'ink-2', 'ink-3', 'link', 'candle-ink', 'ember', 'leaf'].flatMap(onSurfaces),
  ['act-on', 'act'], ['act-on', 'act-hover'], ['select-on', 'select'], ['candle-on', 'candle'], ['candle-ink', 'candle-soft'], ['ember', 'ember-soft'], ['leaf', 'leaf-soft'],
  ['ink', 'candle-soft'], ['ink', 'ember-soft'], ['ink', 'leaf-soft'], ['ink-2', 'candle-soft'], ['paper-ink', 'paper'], ['paper-ink', 'mark-read'], ['paper-ink', 'mark-check'],
  ['paper-ink', 'mark-active'], ['toast-ink', 'toast'], ['toast-ink-2', 'toast'], ['toast-act', 'toast'], ['ink-2', 'search'], ['ink-2', 'tile-quiet'],
] as const
const shapes = [...['line-control', 'focus'].flatMap(onSurfaces), ['act', 'page'], ['toast-line', 'toast']] as const

describe.each([['light', light, 4.5], ['dark', dark, 4.5], ['high contrast', contrast, 7]] as const)('%s', (_name, theme, wanted) => {
  it('keeps every text readable on each surface it may be on', () => {
    expect(text.filter(([ink, surface]) => ratio(theme, ink, surface) < wanted).map((pair) => pair.join(' on '))).toEqual([])
  })

  it('keeps edges of controls and the focus ring in sight', () => {
    expect(shapes.filter(([line, surface]) => ratio(theme, line, surface) < 3).map((pair) => pair.join(' on '))).toEqual([])
  })
})
