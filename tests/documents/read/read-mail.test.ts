import { Document, Packer, Paragraph } from 'docx'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/read/read-document.ts'

const head = 'Received: from a.example\r\nMIME-Version: 1.0\r\nFrom: Office <office@ngo.example>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nSubject: =?utf-8?Q?UA_105/22_Per=C3=BA?=\r\n'
const linesOf = async (mail: string): Promise<unknown> => {
  const read = await readDocument(Buffer.from(mail, 'utf8'), 'mail.eml')
  return read.ok ? [read.value.mediaType, read.value.text.lines] : read
}

const headLines = [
  { text: 'From: Office office@ngo.example', isAside: true },
  { text: 'Date: Tue, 24 Nov 2026 10:00:00 +0000', isAside: true },
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

  const mailIn = (inner: string, disposition: string): string =>
    `Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease write!\r\n--b\r\nContent-Type: message/rfc822\r\n${disposition}\r\n${inner}\r\n--b--\r\n`
  const innerHead = 'From: Office <office@ngo.example>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: UA 9/26\r\n'

  it.each([['attached', 'Content-Disposition: attachment; filename="ua.eml"\r\n', 'ua.eml'], ['shown inside', '', 'message/rfc822']])('gives way to the mail %s, and that to one in it', async (_, disposition, name) => {
    const innermost = `${innerHead}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear Per=C3=BA,`
    const once = [...headLines, { text: 'Please write!', isAside: true }, { text: '' }, { text: `Attachment: ${name}`, isAside: true }, { text: '' }]
    const ofInner = [{ text: 'From: Office office@ngo.example', isAside: true }, { text: 'Date: Mon, 23 Nov 2026 09:00:00 +0000', isAside: true }, { text: 'Subject: UA 9/26' }, { text: '' }]
    const dear = [{ text: 'Dear Perú,' }, { text: '' }]
    expect(await linesOf(head + mailIn(innermost, disposition))).toEqual(['message/rfc822', [...once, ...ofInner, ...dear]])
    const twice = await linesOf(head + mailIn(innerHead + mailIn(innermost, disposition).replaceAll('"b"', '"c"').replaceAll('--b', '--c'), disposition))
    expect(twice).toEqual(['message/rfc822', [...once, ...ofInner, ...once.slice(headLines.length), ...ofInner, ...dear]])
  })

  it.each([['attached', 'Content-Disposition: attachment; filename="ua.eml"\r\n'], ['shown inside', '']])('has the text of every mail %s', async (_, disposition) => {
    const part = (text: string): string => `--b\r\nContent-Type: message/rfc822\r\n${disposition}\r\n${innerHead}Content-Type: text/plain\r\n\r\n${text}\r\n`
    const read = await readDocument(Buffer.from(`${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nTwo for Thursday.\r\n${part('Dear Minister,')}${part('Dear Governor,')}--b--\r\n`), 'mail.eml')
    expect(read.ok && read.value.text.lines.filter((line) => line.isAside !== true && line.text !== '').map(({ text }) => text)).toEqual([headLines[2]?.text, 'Subject: UA 9/26', 'Dear Minister,', 'Subject: UA 9/26', 'Dear Governor,'])
  })

  it('names every attachment, also those that are too many to be looked into', async () => {
    const parts = Array.from({ length: 22 }, (_, index) => `--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="p${index}.png"\r\n\r\nx\r\n`)
    const read = await readDocument(Buffer.from(`${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDear Minister,\r\n${parts.join('')}--b--\r\n`), 'mail.eml')
    expect(read.ok && read.value.text.lines.filter(({ text }) => text.startsWith('Attachment: ')).length).toBe(22)
  })

  it('sets each head of a mail that was forwarded several times beside the appeal', async () => {
    const forwarded = (note: string, subject: string): string => `${note}\r\n\r\nFrom: Ana\r\nSent: Monday, 23 November 2026 10:12\r\nTo: group\r\nSubject: ${subject}\r\n\r\n`
    const read = await readDocument(Buffer.from(`${head}Content-Type: text/plain\r\n\r\n${forwarded('For Thursday!', 'FW: FW: UA 9/26')}${forwarded('See below.', 'FW: UA 9/26')}Dear Minister,\r\n`), 'mail.eml')
    expect(read.ok && read.value.text.lines.filter((line) => line.isAside !== true && line.text !== '').map(({ text }) => text)).toEqual([headLines[2]?.text, 'Subject: FW: FW: UA 9/26', 'Subject: FW: UA 9/26', 'Dear Minister,'])
  })

  it('sets a note, the head of what was forwarded and its marks beside the appeal; its subject stays', async () => {
    const body = 'Please write!\r\n\r\n---------- Forwarded message ----------\r\nFrom: Office <office@ngo.example>\r\nDate: Mon, 23 Nov 2026\r\nSubject: UA 9/26\r\n\r\n> Dear Minister,\r\n> Release him.\r\n> Release her.\r\n> Yours,\r\n> ___\r\n> One\r\n> Two\r\n> Three\r\n'
    expect(await linesOf(`${head}Content-Type: text/plain\r\n\r\n${body}`)).toEqual(['message/rfc822', [
      ...headLines,
      { text: 'Please write!', isAside: true }, { text: '' }, { text: '---------- Forwarded message ----------', isAside: true },
      { text: 'From: Office <office@ngo.example>', isAside: true }, { text: 'Date: Mon, 23 Nov 2026', isAside: true }, { text: 'Subject: UA 9/26' }, { text: '' },
      ...['Dear Minister,', 'Release him.', 'Release her.', 'Yours,', '___', 'One', 'Two', 'Three', ''].map((text) => ({ text })),
    ]])
  })

  it.each([
    ['no name, in UTF-8', Buffer.from('Perú'), ''],
    ['no name, in windows-1252', Buffer.from('Perú', 'latin1'), ''],
    ['the name ASCII, in UTF-8', Buffer.from('Perú'), 'Content-Type: text/plain; charset=us-ascii\r\n'],
    ['a name that no one knows', Buffer.from('Perú'), 'Content-Type: text/plain; charset=x-unknown\r\n'],
    ['a wrong name', Buffer.from('Per=FA'), 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n'],
  ])('whose letters have %s is read', async (_, body, contentHead) => {
    const read = await readDocument(Buffer.concat([Buffer.from(`Received: a\r\nSubject: x\r\n${contentHead}\r\n`), body]), 'mail.eml')
    expect(read).toEqual({ ok: true, value: { text: { lines: [{ text: 'Subject: x' }, { text: '' }, { text: 'Perú' }, { text: '' }] }, mediaType: 'message/rfc822' } })
  })

  it('has its signature and links to unsubscribe beside it', async () => {
    const letter = ['Dear Minister,', 'Release him.', 'Release her.', 'Today.', 'Not tomorrow.', 'Yours,']
    const body = ['View this email in your browser', ...letter, '-- ', 'Ann', 'Group 9'].join('\r\n')
    const lines = [{ text: 'View this email in your browser', isAside: true }, ...letter.map((text) => ({ text })), ...['-- ', 'Ann', 'Group 9'].map((text) => ({ text, isAside: true })), { text: '' }]
    expect(await linesOf(`${head}Content-Type: text/plain\r\n\r\n${body}`)).toEqual(['message/rfc822', [...headLines, ...lines]])
  })

  it('in other letters under a wrong name is asked about, and read as chosen', async () => {
    const mail = Buffer.from('Received: a\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=EC=CE=D1=EA=C2=C0 =EC=CE=D1=EA=C2=C0 =EC=CE=D1=EA=C2=C0')
    const asked = await readDocument(mail, 'mail.eml')
    if (asked.ok) throw new Error('It was guessed')
    const chosen = asked.problem.candidates?.find(({ sample }) => sample.includes('мОСкВА'))
    const read = await readDocument(mail, 'mail.eml', { encoding: chosen?.encoding ?? null })
    expect([asked.problem.code, chosen?.encoding, read.ok && read.value.text.lines[2]]).toEqual(['unsure-encoding', 'windows-1251', { text: 'мОСкВА мОСкВА мОСкВА' }])
  })

  it.each([
    ['as most programs save it', 'From: Office <office@ngo.example>\r\nTo: group@ngo.example\r\nSubject: x\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nBody', 'message/rfc822'],
    ['out of a mailbox file', 'From office@ngo.example Tue Nov 24 10:00:00 2026\r\nMessage-ID: <1@ngo.example>\r\nSubject: x\r\n\r\nBody', 'message/rfc822'],
    ['with long lines above', `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://ngo.example/${'x'.repeat(900)}\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nBody`, 'message/rfc822'],
    ['but only its subject', 'Subject: x\r\n\r\nBody', 'text/plain; charset=utf-8'],
    ['in the middle of words', 'From: the office\r\nDate: today\r\nwe write to you\r\nSubject: x\r\n\r\nBody', 'text/plain; charset=utf-8'],
  ])('is known by its head %s', async (_, mail, mediaType) => {
    const read = await readDocument(Buffer.from(mail), 'any')
    expect(read.ok && read.value.mediaType).toBe(mediaType)
  })

  it.each([
    ['10,000 parts', `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\na\r\n'.repeat(10_000)}`],
    ['10,000 attachments', `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\na\r\n'.repeat(10_000)}`],
    ['parts in parts', `${head}${Array.from({ length: 5_000 }, (__, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`).join('')}`],
    ['mails in mails', `${head}${'Content-Type: message/rfc822\r\n\r\n'.repeat(1_000)}`],
    ['an attached archive that unpacks without end', `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nSee it.\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="a.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) })).toString('base64')}\r\n--b--\r\n`],
    ['parts that never end', `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'.repeat(2_000)}`],
    ['broken base64', `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!`],
    ['a head without end', `Received: ${'x'.repeat(500_000)}`],
    ['nothing', `${head}\r\n`],
  ])('is answered and does not throw with %s', async (_, mail) => {
    const read = await readDocument(Buffer.from(mail), 'mail.eml')
    expect(typeof read.ok).toBe('boolean')
  })
})
