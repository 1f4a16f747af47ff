import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../documents/read/read-document.ts'
import { decodeQuotedPrintable } from '../../../../documents/read/mail/quoted-printable.ts'

/** The lines of a pasted text; those outside the document in brackets. */
const read = async (text: string): Promise<readonly string[]> => {
  const given = await readDocument(Buffer.from(text), 'Pasted text.txt')
  if (!given.ok) throw new Error(given.problem.code)
  return given.value.text.lines.map((line) => (line.isAside === true ? `(${line.text})` : line.text))
}

const appeal = ['UA 9/26 Sample', 'POET HELD', '', 'Please write:', '- calling for his release;', '- calling for a fair trial.', 'Minister Ana Belmonte', 'Calle Uno 5', 'Lesk', '', 'Salutation: Dear Minister']

describe('a text copied out of a mail', () => {
  it('loses the marks before its lines; the head and the note of who sent it are beside it', async () => {
    const text = ['-----Original Message-----', 'From: Ana <ana@ngo.example>', 'Sent: 5 March 2026 10:12', 'To: group@ngo.example', 'Subject: Fwd: UA 9/26', '', 'One for Thursday!', '', ...appeal.map((line) => `> ${line}`.trimEnd())]
    expect(await read(text.join('\n'))).toEqual(['(-----Original Message-----)', '(From: Ana <ana@ngo.example>)', '(Sent: 5 March 2026 10:12)', '(To: group@ngo.example)', 'Subject: Fwd: UA 9/26', '', '(One for Thursday!)', '', ...appeal])
  })

  it('keeps what is above a list with such marks, and not what is above a quotation', async () => {
    const list = ['UA 9/26 Sample', 'POET HELD', 'A poet was taken from a reading.', 'Please write:', ...['him', 'her', 'them', 'us', 'all'].map((word) => `> release ${word};`), 'Minister Ana Belmonte']
    expect((await read(list.join('\n'))).slice(0, 4)).toEqual(list.slice(0, 4))
    const note = Array.from({ length: 8 }, (_, index) => `Note ${index}`)
    expect((await read([...note, '> UA 9/26', '>', '> POET HELD', '> Please write', '> Minister', '> Lesk'].join('\n'))).slice(0, 10)).toEqual([...note.map((text) => `(${text})`), 'UA 9/26', ''])
  })

  it('loses marks of several who quoted it', async () => {
    expect(await read(appeal.map((line) => `> >  ${line}`).join('\n'))).toEqual(appeal.map((line) => ` ${line}`))
  })

  it('loses a dash before every line, but not those of a list', async () => {
    const wrapped = ['', 'The office is concerned that several poets', 'in Sample have been held and', 'questioned. Nobody knows why.']
    expect(await read([...appeal, ...wrapped].map((line) => `- ${line}`.trimEnd()).join('\n'))).toEqual([...appeal, ...wrapped])
    const list = ['- release him;', '- release her;', '- tell the families', '- stop the trial', '- let them write', '- answer this letter']
    expect(await read(list.join('\n'))).toEqual(list)
  })

  it('keeps the head of a letter that was never a mail', async () => {
    const letter = ['To: Health workers', 'From: The office', 'Date: 3 May 1998', 'Subject: UA 9/98', '', 'Dear Minister,']
    expect(await read(letter.join('\n'))).toEqual(letter)
  })

  it('is decoded where its letters were escaped', async () => {
    const escaped = 'Poet Ren=E9 was taken from his home in the town of Lesk, and nobody ha=\ns seen him.=20\nSee https://x.example/?a=3D1\n'
    expect(await read(escaped)).toEqual(['Poet René was taken from his home in the town of Lesk, and nobody has seen him. ', 'See https://x.example/?a=1', ''])
    expect(decodeQuotedPrintable('Per=C3=BA and Lie=\r\nge')).toBe('Perú and Liege')
  })

  it.each(['https://x.example/?id=20AB&b=C3\nnext', 'a = b\nc =\n', 'E=mc2 =\nx'])('is not decoded where %j', (text) => {
    expect(decodeQuotedPrintable(text)).toBe(text)
  })
})
