import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/read/read-document.ts'

const head = 'Received: from a.example\r\nMIME-Version: 1.0\r\nFrom: Office <office@ngo.example>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nSubject: =?utf-8?Q?UA_105/22_Per=C3=BA?=\r\n'
const linesOf = async (mail: string): Promise<unknown> => {
  const read = await readDocument(Buffer.from(mail, 'utf8'), 'mail.eml')
  return read.ok ? [read.value.mediaType, read.value.text.lines] : read
}

const headLines = [
  { text: 'From: Office office@ngo.example', isAside: true },
  { text: 'Date: 2026-11-24T10:00:00.000Z', isAside: true },
  { text: 'Subject: UA 105/22 Perú' },
  { text: '' },
]

describe('a saved mail', () => {
  it('is read with its head, quoted-printable and flowed lines undone', async () => {
    const body = 'Dear Minister,\r\n\r\nI am writing to you about a poet who was taken from a reading \r\nin the town of Lesk, in Per=C3=BA.\r\n\r\nYours sincerely,\r\n'
    expect(await linesOf(`${head}Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`)).toEqual(['message/rfc822', [
      ...headLines, { text: 'Dear Minister,' }, { text: '' },
      { text: 'I am writing to you about a poet who was taken from a reading in the town of Lesk, in Perú.' }, { text: '' }, { text: 'Yours sincerely,' }, { text: '' },
    ]])
  })

  it('loses the marks of a quotation', async () => {
    expect(await linesOf(`${head}Content-Type: text/plain\r\n\r\n> Dear Minister,\r\n>\r\n> Release him.\r\n`)).toEqual(['message/rfc822', [
      ...headLines, { text: 'Dear Minister,' }, { text: '' }, { text: 'Release him.' }, { text: '' },
    ]])
  })

  it('is read from its part for browsers where the plain one is a stub', async () => {
    const parts = '--b\r\nContent-Type: text/plain\r\n\r\nOpen in browser.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Dear Minister,</p><p>Please release Marek Dovrin at once.</p>\r\n--b--\r\n'
    expect(await linesOf(`${head}Content-Type: multipart/alternative; boundary="b"\r\n\r\n${parts}`)).toEqual(['message/rfc822', [
      ...headLines, { text: 'Dear Minister,' }, { text: '' }, { text: 'Please release Marek Dovrin at once.' },
    ]])
  })

  it('gives way to the document attached to it', async () => {
    const docx = Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Dear Minister,')] }] }))).toString('base64')
    const parts = `--b\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--b\r\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\nContent-Disposition: attachment; filename="ua.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${docx}\r\n--b--\r\n`
    expect(await linesOf(`${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${parts}`)).toEqual(['message/rfc822', [
      ...headLines, { text: 'See attached.', isAside: true }, { text: '' }, { text: 'Attachment: ua.docx', isAside: true }, { text: '' }, { text: 'Dear Minister,' },
    ]])
  })

  it.each([
    ['parts that never end', `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'.repeat(2_000)}`],
    ['broken base64', `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!`],
    ['a head without end', `Received: ${'x'.repeat(500_000)}`],
    ['nothing', `${head}\r\n`],
  ])('is answered and does not throw with %s', async (_, mail) => {
    const read = await readDocument(Buffer.from(mail), 'mail.eml')
    expect(typeof read.ok).toBe('boolean')
  })
})
