import { describe, expect, it } from 'vitest'
import { filesOf, type SourceFile } from './source-files.ts'

/** A press that throws its promise away: the button cannot know that it is busy, and a double click acts twice. */
const thrownAway = /\bon[A-Z]\w*=\{\([^)]*\) => (?:\{[^}]*\bvoid \w|void \w)/gu

const faultsIn = ({ path, text }: SourceFile): readonly string[] => (text.match(thrownAway) ?? []).map((found) => `${path}: ${found}`)

describe('presses', () => {
  it('hand what they began to their button, which waits for it', () => {
    expect(filesOf('renderer').flatMap(faultsIn)).toEqual([])
  })

  it('would be found throwing it away', () => {
    const planted = ['<Button onPress={() => void save()}>', '<View onSave={(next) => void save(next)} />', '<Form onSubmit={(event) => { event.preventDefault(); void save() }}>', '<Button onPress={() => save()}>']
    expect(planted.map((text) => faultsIn({ path: 'a.tsx', text }).length)).toEqual([1, 1, 1, 0])
  })
})
