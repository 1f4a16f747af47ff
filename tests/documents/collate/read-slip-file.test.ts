import { describe, expect, it } from 'vitest'
import { readSlipFile, readSlipsInText } from '../../../documents/collate/read-slip-file.ts'
import { slipBytes, slipContent } from '../../kit/slips.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const slipText = new TextDecoder().decode(slipBytes())
const second = new TextDecoder().decode(slipBytes({ reportId: 'B' }))
/** The report ids of the slips that are read, or the codes of the problems. */
const found = (slips: ReturnType<typeof readSlipsInText>) => slips.map((slip) => (slip.ok ? slip.value.reportId : slip.problem.problem.code))

describe('a slip in the text of a mail', () => {
  const own = slipContent.reportId
  const flat = JSON.stringify(JSON.parse(slipText))
  it.each<[string, string]>([
    ['between words and braces', `Dear office, {here} it is:\n\n${slipText}\nBest wishes { Ines`],
    ['that is quoted twice', `On Monday Ines wrote:\n${slipText.replaceAll(/^/gmu, '> > ')}`],
    ['whose lines were broken at spaces', flat.replace('Nurse and driver', 'Nurse\nand driver').replace('for the stamps', 'for\r\nthe stamps')],
    ['whose lines were broken and kept their spaces', flat.replace('Nurse and driver', 'Nurse \nand driver')],
    ['with the quotation marks of a word processor', slipText.replaceAll(/"([^"]*)"/gu, '“$1”').replaceAll('  ', '\u00A0 ')],
    ['of a web page', `<html><body><p>Dear office,</p><pre>${slipText.replaceAll('"', '&quot;').replaceAll('\n', '<br>')}</pre></body></html>`],
  ])('%s is read', (_, mail) => {
    expect(found(readSlipsInText(mail))).toEqual([own])
  })

  it('is read beside another one', () => {
    expect(found(readSlipsInText(`${slipText}\nand\n${second}`))).toEqual([own, 'B'])
  })

  it('is refused where a number was changed or an end is missing, and named by what it says', () => {
    const changed = slipText.replace('"count": 24', '"count": 25')
    expect(readSlipsInText(changed)).toEqual([{ ok: false, problem: { problem: { code: 'checksum' }, claims: { reportId: own, revision: 1, groupId: slipContent.group.id, groupName: slipContent.group.name } } }])
    expect(found(readSlipsInText(`${second} ${changed}`))).toEqual(['B', 'checksum'])
    expect(found(readSlipsInText(slipText.slice(0, -40)))).toEqual(['no-slip-in-mail'])
    expect(found(readSlipsInText(`${second} ${slipText.slice(0, -40)}`))).toEqual(['B', 'cut-off'])
    expect(found(readSlipsInText(`${second} ${'{ '.repeat(30)} ${slipText}`))).toEqual(['B', 'cut-off'])
    expect(found(readSlipsInText('Dear office, we wrote 24 letters.'))).toEqual(['no-slip-in-mail'])
  })
})

const saved = (parts: readonly string[]): Uint8Array => bytesOf([
  'From: Ines <ines@example.org>', 'To: office@example.org', 'Subject: October', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"', '',
  ...parts.flatMap((part) => ['--b', part]), '--b--', '',
].join('\r\n'))
const attached = (text: string, name: string): string => `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}`

describe('a file', () => {
  it('of a saved mail has the slips that came with it', async () => {
    const words = 'Content-Type: text/plain\r\n\r\nHere it is.'
    expect(found(await readSlipFile(saved([words, attached(slipText, 'october.json'), attached(second, 'B.JSON')]), 'mail.eml'))).toEqual([slipContent.reportId, 'B'])
    expect(found(await readSlipFile(saved([`Content-Type: text/plain\r\n\r\n${slipText}`]), 'mail.eml'))).toEqual([slipContent.reportId])
    expect(found(await readSlipFile(saved([words]), 'mail.EML'))).toEqual(['no-slip-in-mail'])
  })

  it.each<[string, Uint8Array, string, string]>([
    ['that is an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'slips.json', 'archive'],
    ['that is a picture', new Uint8Array([0xff, 0xd8, 0xff]), 'slip.json', 'not-json'],
    ['that is empty', new Uint8Array(), 'slip.json', 'not-json'],
    ['that is longer than any slip', bytesOf(`{"format":"vigil-report-slip","cases":[${'0,'.repeat(2_600_000)}0]}`), 'slip.json', 'too-large'],
    ['whose brackets are deeper than those of any slip', bytesOf('['.repeat(2_000_000) + ']'.repeat(2_000_000)), 'slip.json', 'not-a-slip'],
    ['of braces that nothing closes', bytesOf(`{"format":"vigil-report-slip", ${'{ '.repeat(1_000_000)} vigil-report-slip`), 'mail.txt', 'no-slip-in-mail'],
    ['of a text without a slip', bytesOf('hello'), 'notes.txt', 'no-slip-in-mail'],
  ])('%s is refused', async (_, bytes, name, code) => {
    expect(found(await readSlipFile(bytes, name))).toEqual([code])
  })
})
