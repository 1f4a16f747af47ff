import { describe, expect, it } from 'vitest'
import { licenseParagraphs } from '../../../renderer/features/settings/license-paragraphs.ts'

const long = 'Permission is hereby granted, free of charge, to any person'

describe('the paragraphs of a licence', () => {
  it('are without the breaks of a fixed width', () => {
    expect(licenseParagraphs(`MIT License\n\n${long}\nobtaining a copy.\n\n\nThe end\n`)).toEqual(['MIT License', `${long} obtaining a copy.`, 'The end'])
  })

  it('keep short lines and the items of a list on lines of their own', () => {
    expect(licenseParagraphs('Copyright 2017 A\nCopyright 2018 B')).toEqual(['Copyright 2017 A\nCopyright 2018 B'])
    expect(licenseParagraphs(`${long}\n  1. Neither\n${long}\n  * nor`)).toEqual([`${long}\n1. Neither\n${long}\n* nor`])
  })
})
