import { describe, expect, it } from 'vitest'
import { literalTexts } from './literal-texts.ts'
import { filesOf } from './source-files.ts'

describe('the texts of the window', () => {
  it('are in words/, not in its files', () => {
    expect(filesOf('renderer').flatMap(literalTexts)).toEqual([])
  })

  it.each([
    ['a text between tags', '<p>Saved</p>', 'Saved'],
    ['a string as a child', "<p>{'Saved'}</p>", 'Saved'],
    ['one of two strings', "<p>{isNew ? 'new' : text.old}</p>", 'new'],
    ['a string after a condition', "<p>{isNew && 'new'}</p>", 'new'],
    ['a sentence put together', '<p>{`${count} letters`}</p>', '… letters'],
    ['values put together by signs', '<p>{`${name}, ${town}`}</p>', '…, …'],
    ['a label', '<Button label={`${text.open}, ${name}`} />', '…, …'],
    ['a label of two', "<p aria-label={isNew ? 'new' : text.old} />", 'new'],
    ['a heading in a property', "<Page tabs={{ title: 'Settings' }} />", 'Settings'],
    ['a sentence given to a function', "toast('nothing was saved')", 'nothing was saved'],
  ])('may not be %s', (_name, code, refused) => {
    expect(literalTexts({ path: 'renderer/a.tsx', text: `export const a = ${code}` })).toEqual([`renderer/a.tsx: ${refused}`])
  })

  it.each([
    ['words of the catalogue', '<p title={text.title}>{text.saved({ count })}</p>'],
    ['classes, keys and shapes', '<path key={`letter ${id}`} className="badge badge--late" d="M 1 2 L 3 4" data-tone="late" />'],
    ['names of keys', "event.key === 'Escape'"],
    ['selectors and styles', "document.querySelector('input, [role=\"dialog\"]')"],
    ['faults for programmers', "new Error('index.html has no root')"],
  ])('may be %s', (_name, code) => {
    expect(literalTexts({ path: 'renderer/a.tsx', text: `export const a = ${code}` })).toEqual([])
  })
})
