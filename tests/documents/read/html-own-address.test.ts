import { expect, it } from 'vitest'
import { readHtmlDocument } from '../../../documents/read/html/read-html-document.ts'

const own = 'https://appeals.example/urgent/105-22'
const addressIn = (head: string): string | undefined => {
  const read = readHtmlDocument(`<html><head>${head}</head><body><p>Urgent action</p></body></html>`)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.webPage
}

it('gives the address that a page names as its own, first the canonical one', () => {
  expect([
    addressIn(`<link rel="canonical" href="${own}">`), addressIn(`<meta property="og:url" content="${own}">`),
    addressIn(`<meta property="og:url" content="https://appeals.example/shared"><link rel="alternate canonical" href="${own}">`),
  ]).toEqual([own, own, own])
})

it('gives none where a page names none, only its site, or no address', () => {
  expect([
    '', '<link rel="canonical" href="https://appeals.example/">', '<link rel="canonical" href="/urgent/105-22">', '<link rel="canonical" href="javascript:alert(1)">', `<link rel="stylesheet" href="${own}">`, '<link rel="canonical">',
  ].map(addressIn)).toEqual(Array.from({ length: 6 }))
})
