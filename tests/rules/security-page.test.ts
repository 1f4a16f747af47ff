import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fusesOf } from '../kit/fuses.ts'

const root = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(root, 'docs', 'SECURITY.md'), 'utf8')

const rowsOf = (heading: string): readonly (readonly string[])[] => {
  const [, part = ''] = page.split(`## ${heading}\n`)
  return (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|')).slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

describe('the page about security', () => {
  it('has a test for each of the twenty points of Electron’s checklist', () => {
    const points = rowsOf('Electron\'s checklist')
    const missing = points.flatMap(([point = '', , named = '']) => {
      const [, path = '', title = ''] = /^`([^`]+)`: (.+)$/u.exec(named) ?? []
      const file = join(root, path)
      return path !== '' && existsSync(file) && readFileSync(file, 'utf8').includes(title) ? [] : [`${point}: ${named}`]
    })
    expect([points.map(([point = '']) => Number.parseInt(point, 10)), missing]).toEqual([Array.from({ length: 20 }, (_, index) => index + 1), []])
  })

  it('has every fuse as it is burnt', () => {
    const shown = rowsOf('Fuses').map(([name = '', state = '']) => [name.replaceAll('`', ''), state.startsWith('on')])
    const burnt = { ...fusesOf('release'), EnableEmbeddedAsarIntegrityValidation: true }
    expect(Object.fromEntries(shown)).toEqual(burnt)
  })
})
