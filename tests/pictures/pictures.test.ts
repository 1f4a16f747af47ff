import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../rules/source-files.ts'
import { paperPictureNames } from './paper-pictures.ts'
import { pictureNames as screenPictureNames } from './screens.ts'

const pictureNames = [...screenPictureNames, ...paperPictureNames]

const pages = [['README.md', 'docs/pictures/'], ['docs/SCREENS.md', 'pictures/']] as const
const shownOn = ([page, folder]: (typeof pages)[number]): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map((match) => (match[1] ?? '').replace(folder, ''))

describe('the pictures', () => {
  it('are those that the script takes, and no others', () => {
    expect(readdirSync(join(root, 'docs', 'pictures')).toSorted()).toEqual(pictureNames.toSorted())
  })

  it('are each shown on a page, with words for whoever does not see them', () => {
    const shown = new Set(pages.flatMap(shownOn))
    expect([pictureNames.filter((name) => !shown.has(name)), [...shown].filter((name) => !pictureNames.includes(name))]).toEqual([[], []])
  })
})
