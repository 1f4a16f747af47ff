import { describe, expect, it } from 'vitest'
import { joinedListsIn, sentencesIn } from './sentences.ts'
import { filesOf } from './source-files.ts'

/** Texts that look like sentences and are none of Vigil's own words, with the reason. */
const allowed: readonly { readonly files: RegExp; readonly text: RegExp; readonly because: string }[] = [
  { files: /^core\/case\/salutation\//u, text: /./u, because: 'how letters begin, each in the language of its letter' },
  { files: /^core\/country\//u, text: /./u, because: 'names of countries as documents print them' },
  { files: /^core\/pack\/label-stocks\.ts$/u, text: /^Avery Zweckform$/u, because: 'the name of a maker' },
  { files: /^documents\/read\/mail\/read-mail\.ts$/u, text: /^(From|Date|Subject|Attachment): /u, because: 'the lines of a mail as a mail program writes them' },
  { files: /^documents\/(pack|report|collate)\//u, text: /^(Times New Roman|Vigil (Sans|Serif|Display)|Noto Serif CJK SC|Segoe UI Symbol)$/u, because: 'names of fonts' },
  { files: /^documents\/pack\/font-parts\.ts$/u, text: /^<Relationship /u, because: 'an element of a Word file' },
  { files: /^documents\/(pack|report|collate)\//u, text: /^(Letter|Cell) [a-z]+$/u, because: 'names of styles inside a Word file' },
  { files: /^main\/cli\/program\.ts$/u, text: /^Global Options:$/u, because: 'a heading of commander, which is replaced' },
  { files: /^main\/(data-folder|policies)\//u, text: /^Application Support$/u, because: 'a folder of macOS' },
  { files: /^main\/data-folder\/folder-place\.ts$/u, text: /^(Google|Proton) Drive$/u, because: 'names of programs' },
  { files: /^main\/data-folder\/remove-old-profile\.ts$/u, text: /./u, because: 'names of files of Chromium' },
  { files: /^main\/jobs\/fork-utility\.ts$/u, text: /^Vigil /u, because: 'the name of a process, which the system shows' },
  { files: /^main\/practice\/practice-members\.ts$/u, text: /./u, because: 'invented people' },
]

const isAllowed = (path: string, text: string): boolean => allowed.some((one) => one.files.test(path) && one.text.test(text))
const found = ['core', 'db', 'documents', 'main'].flatMap(filesOf).flatMap((file) => sentencesIn(file).map((text) => [file.path, text] as const))

describe('sentences', () => {
  it('are in words/ only', () => {
    expect(found.filter(([path, text]) => !isAllowed(path, text)).map(([path, text]) => `${path}: ${text}`)).toEqual([])
  })

  it('are allowed elsewhere only where there still are some', () => {
    expect(allowed.filter((one) => !found.some(([path, text]) => one.files.test(path) && one.text.test(text))).map(({ because }) => because)).toEqual([])
  })

  it('write lists as their language does', () => {
    const joining = ['documents', 'main', 'renderer', 'words'].flatMap(filesOf).filter((file) => joinedListsIn(file) > 0).map(({ path }) => path)
    expect(joining).toEqual([])
    expect(joinedListsIn({ path: 'core/planted.ts', text: "const a = names.filter(Boolean).join(', ') + path.join(', x') + [1].join('/')" })).toBe(1)
  })

  it('are found in texts and templates, and not in what a bug, a type or an import says', () => {
    const text = [
      "import { a } from './A file of words.ts'", "type Kind = 'A kind of thing'", "const one = 'No file was made.'", 'const two = `There is no case ${number}`',
      "const three = { title: 'Letter pack' }", "throw new Error('A dialog needs a window')", "const four = 'letter-pack'", "const five = 'post today or tomorrow.'", "const six = 'SELECT id FROM cases'",
    ].join('\n')
    expect(sentencesIn({ path: 'core/planted.ts', text })).toEqual(['No file was made.', 'There is no case x', 'Letter pack', 'post today or tomorrow.'])
  })
})
