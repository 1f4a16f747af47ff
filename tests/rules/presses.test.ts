import { describe, expect, it } from 'vitest'
import { filesOf, type SourceFile } from './source-files.ts'

/** A press that throws its promise away: the button cannot know that it is busy, and a double click acts twice. */
const thrownAway = /\bon[A-Z]\w*=\{\([^)]*\) => (?:\{[^}]*\bvoid \w|void \w)/gu

/** The same in a function of its own that a press calls. */
const thrownAwayByName = ({ text }: SourceFile): readonly string[] =>
  [...text.matchAll(/^ {2}const (\w+) = \([^\n]*\)(?:: void)? => \{\n((?: {3,}[^\n]*\n)+) {2}\}$/gmu)].flatMap(([, name = '', body = '']) => {
    const isPressed = new RegExp(`\\bon[A-Z]\\w*=\\{(?:\\([^)]*\\) => )?${name}\\b`, 'u').test(text)
    return isPressed && /^ {4,}void \w/mu.test(body) ? [name] : []
  })

const faultsIn = ({ path, text }: SourceFile): readonly string[] => [...(text.match(thrownAway) ?? []), ...thrownAwayByName({ path, text })].map((found) => `${path}: ${found}`)

/** A control that is disabled past `cannot` and `saidBy`, which ask for the reason: only the kit hands it on. */
const disabledWithoutReason = ({ path, text }: SourceFile): readonly string[] =>
  path.startsWith('renderer/ui/button.tsx') ? [] : (text.match(/<[\w.]+[^<]*?\s(?:isDisabled|disabled)(?:=\{|[\s/]*>)/gu) ?? []).map((found) => `${path}: ${found.trim()}`)

describe('presses', () => {
  it('are disabled only with a reason that the page says', () => {
    const pressed = filesOf('renderer').filter(({ path }) => path.endsWith('.tsx'))
    expect(pressed.flatMap(disabledWithoutReason)).toEqual([])
    expect(['<button disabled={isEmpty}>', '<AriaButton isDisabled>', '<Button cannot={null}>'].map((text) => disabledWithoutReason({ path: 'a.tsx', text }).length)).toEqual([1, 1, 0])
  })

  it('hand what they began to their button, which waits for it', () => {
    expect(filesOf('renderer').flatMap(faultsIn)).toEqual([])
  })

  it('would be found throwing it away', () => {
    const planted = ['<Button onPress={() => void save()}>', '<View onSave={(next) => void save(next)} />', '<Form onSubmit={(event) => { event.preventDefault(); void save() }}>', '<Button onPress={() => save()}>']
    expect(planted.map((text) => faultsIn({ path: 'a.tsx', text }).length)).toEqual([1, 1, 1, 0])
    const named = (body: string): string => `  const begin = (): void => {\n    close()\n    ${body}\n  }\n  return <Button onPress={begin}>`
    expect(['void save()', 'save()'].map((body) => faultsIn({ path: 'a.tsx', text: named(body) }).length)).toEqual([1, 0])
  })
})
