import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './source-files.ts'

type File = { readonly name: string; readonly text: string }

const names = readdirSync(join(root, 'renderer'), { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
const read = (ending: RegExp): readonly File[] =>
  names.filter((name) => ending.test(name)).map((name) => ({ name, text: readFileSync(join(root, 'renderer', name), 'utf8') }))

const withoutComments = ({ name, text }: File): File => ({ name, text: text.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' ')) })
const styles = read(/\.css$/u).map(withoutComments)
const code = read(/\.(tsx?|html)$/u)

/** Lines with something before or after a declaration on the same line. */
const crowdedLines = ({ name, text }: File): readonly string[] =>
  text.split('\n').flatMap((line, index) => (/;\s*\S|\{\s*\S|\S.*\}/u.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : []))

/** Outlines, their distance and rounded corners that give a length of their own instead of a token. */
const rawSizes = ({ name, text }: File): readonly string[] =>
  [...text.matchAll(/^\s*(?:outline(?:-offset|-width)?|border(?:-\w+)*-radius): ([^;]+);/gmu)]
    .filter(([, value = '']) => /\d/u.test(value.replaceAll(/calc\(var\([^)]*\) [+-] 1px\)|var\([^)]*\)|\b0\b|\b50%/gu, '')))
    .map(([declaration]) => `${name}: ${declaration.trim()}`)

/** Rules of areas that scroll and are no place for what is positioned in them, such as the hidden field of a checkbox: that makes the page around scroll too. The browser positions a popover; a text field has nothing in it. */
const scrollingRules = ({ name, text }: File): readonly string[] =>
  [...text.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
    .filter(([, selector = '', rule = '']) => /overflow(?:-y|-block)?: (?:auto|scroll)/u.test(rule) && !/position: /u.test(rule) && !/\.(?:popover|menu|fact-text__input)$/u.test(selector.trim()))
    .map(([, selector = '']) => `${name}: ${selector.trim()}`)

const classesIn = ({ text }: File): readonly string[] =>
  [...text.matchAll(/([^{};]*)\{/gu)].flatMap(([, selector = '']) => [...selector.matchAll(/\.([a-z][\w-]*)/gu)].map((match) => match[1] ?? ''))

/** Words of the strings in which code or a page can name a class. */
const usedWords = (files: readonly File[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ text }) => [...text.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/gu)].flatMap(([quoted]) => quoted.split(/[^\w-]+/u))))

/** Classes that a style names and no code does. */
const deadClasses = (sheets: readonly File[], files: readonly File[]): readonly string[] => {
  const used = usedWords(files)
  return sheets.flatMap((sheet) => [...new Set(classesIn(sheet))].filter((name) => !used.has(name)).map((name) => `${sheet.name}: .${name}`))
}

/** Custom properties that are declared and never read. */
const deadProperties = (sheets: readonly File[], files: readonly File[]): readonly string[] => {
  const all = [...sheets, ...files].map(({ text }) => text).join('\n')
  const declared = sheets.flatMap(({ text }) => [...text.matchAll(/^\s*(--[\w-]+):/gmu)].map((match) => match[1] ?? ''))
  return [...new Set(declared)].filter((name) => !new RegExp(`var\\(${name}\\b|getPropertyValue\\('${name}'`, 'u').test(all))
}

/** Attributes that React Aria sets on its own elements. */
const ofReactAria: ReadonlySet<string> = new Set(['focused', 'focus-within', 'pressed', 'placeholder', 'indeterminate', 'today', 'type', 'disabled', 'react-aria-pressable', 'invalid', 'entering', 'exiting', 'empty', 'outside-month', 'drop-target', 'dragging'])

/** Attributes of the project that a style asks for and no code sets. */
const deadAttributes = (sheets: readonly File[], files: readonly File[]): readonly string[] => {
  const all = files.map(({ text }) => text).join('\n')
  const inCode = (name: string): boolean => all.includes(`data-${name}`) || all.includes(`dataset['${name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}']`)
  return sheets.flatMap((sheet) => [...new Set([...sheet.text.matchAll(/\[data-([\w-]+)/gu)].map((match) => match[1] ?? ''))]
    .filter((name) => !ofReactAria.has(name) && !inCode(name)).map((name) => `${sheet.name}: data-${name}`))
}

describe('style sheets', () => {
  it('ask only for attributes that code sets', () => {
    expect(deadAttributes(styles, code)).toEqual([])
    expect(deadAttributes([{ name: 'a.css', text: ":root[data-gone='narrow'] {" }], [])).toEqual(['a.css: data-gone'])
  })

  it('give each declaration a line of its own', () => {
    expect(styles.flatMap(crowdedLines)).toEqual([])
  })

  it('take the sizes of focus rings and corners from the tokens', () => {
    expect(styles.filter(({ name }) => name !== 'tokens.css').flatMap(rawSizes)).toEqual([])
  })

  it('position in an area that scrolls what is in it', () => {
    expect(styles.flatMap(scrollingRules)).toEqual([])
    expect(scrollingRules({ name: 'a.css', text: '.list {\n  overflow: auto;\n}' })).toEqual(['a.css: .list'])
  })

  it('show a button whose act is not answered yet', () => {
    expect(styles.flatMap(({ text }) => [...text.matchAll(/\.button\[data-busy='true'\]::after/gu)]).length).toBeGreaterThan(0)
  })

  it('name only classes that code uses', () => {
    expect(deadClasses(styles, code)).toEqual([])
  })

  it('declare only properties that are read', () => {
    expect(deadProperties(styles, code)).toEqual([])
  })

  it('are really looked at', () => {
    const sheet = (text: string): File => ({ name: 'planted.css', text })
    expect([
      crowdedLines(sheet('a { color: red; }')).length, crowdedLines(sheet('a {\n  color: red; top: 0;\n}')).length, crowdedLines(sheet('a {\n  color: red;\n}')).length,
      rawSizes(sheet('a {\n  outline: 2.5px solid var(--focus);\n}')).length, rawSizes(sheet('a {\n  outline: var(--ring) solid var(--focus);\n  outline-offset: -2px;\n}')).length,
      rawSizes(sheet('a {\n  border-radius: 7px;\n}')).length, rawSizes(sheet('a {\n  border-radius: 0 0 var(--radius-tile) 50%;\n}')).length,
      deadClasses([sheet('.used .dead {')], [{ name: 'a.tsx', text: "className='used'" }]),
      deadProperties([sheet('  --dead: 1;\n  --read: var(--other);\n  top: var(--read);')], []),
    ]).toEqual([1, 1, 0, 1, 1, 1, 0, ['planted.css: .dead'], ['--dead']])
  })
})
