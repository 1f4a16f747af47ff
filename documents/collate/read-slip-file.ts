import PostalMime from 'postal-mime'
import { claimsOf } from '../../core/collate/claims.ts'
import type { RefusedFile } from '../../core/collate/collation.ts'
import type { ReceivedSlip, SlipProblem } from '../../core/collate/types.ts'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import { isOfSlipSize, readSlipBytes, readSlipText } from './read-slip-bytes.ts'
import { slipTextsIn } from './slips-in-text.ts'

type SlipRefusal = Omit<RefusedFile, 'file'>
export type SlipOfFile = Result<ReceivedSlip, SlipRefusal>

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const claimsIn = (text: string): SlipRefusal['claims'] => {
  try {
    return isOfSlipSize(text) ? claimsOf(JSON.parse(text)) : null
  } catch {
    return null
  }
}

const withClaims = (slip: Result<ReceivedSlip, SlipProblem>, text: () => string): SlipOfFile => (slip.ok ? slip : fail({ problem: slip.problem, claims: claimsIn(text()) }))

const noSlip: SlipOfFile = fail({ problem: { code: 'no-slip-in-mail' }, claims: null })
const cutOff: SlipOfFile = fail({ problem: { code: 'cut-off' }, claims: null })

/** Every slip in the text of a mail, however its program broke the lines. Where none can be read, why the first way of reading it failed. */
export const readSlipsInText = (mail: string): readonly SlipOfFile[] => {
  const ways = slipTextsIn(mail).map(({ texts, hasCutOff }) => [...texts.map((text) => withClaims(readSlipText(text), () => text)), ...(hasCutOff ? [cutOff] : [])])
  const good = (slips: readonly SlipOfFile[]): number => slips.filter(({ ok }) => ok).length
  const best = ways.reduce<readonly SlipOfFile[]>((one, other) => (good(other) > good(one) || one.length === 0 ? other : one), [])
  return best.length === 0 ? [noSlip] : best
}

const isJsonName = (name: string): boolean => name.toLowerCase().endsWith('.json')

/** The slips that a saved mail has with it, else those in its text. */
const readMail = async (bytes: Uint8Array): Promise<readonly SlipOfFile[]> => {
  const { attachments, text, html } = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 50 })
  const slips = attachments.filter(({ filename, mimeType }) => isJsonName(filename ?? '') || mimeType === 'application/json')
  if (slips.length === 0) return readSlipsInText(text ?? html ?? '')
  return slips.map(({ content }) => {
    const own = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    return withClaims(readSlipBytes(own), () => textOf(own))
  })
}

/** The first bytes of archives: zip, gzip, 7z and rar. */
const archives: readonly (readonly number[])[] = [[0x50, 0x4b, 0x03, 0x04], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]]
const isArchive = (bytes: Uint8Array): boolean => archives.some((head) => head.every((byte, at) => bytes[at] === byte))

const mailEnding = /\.eml$/iu
const textEnding = /\.(?:txt|html?)$/iu

/** The endings of files in a folder that may be slips; the others are not read. */
export const mayBeSlip = (name: string): boolean => isJsonName(name) || mailEnding.test(name)

/** Every slip of a file: one of a JSON file, any number of a saved mail or text. */
export const readSlipFile = async (bytes: Uint8Array, name: string): Promise<readonly SlipOfFile[]> => {
  if (isArchive(bytes)) return [fail({ problem: { code: 'archive' }, claims: null })]
  if (mailEnding.test(name)) return readMail(bytes).catch(() => [noSlip])
  if (textEnding.test(name)) return readSlipsInText(textOf(bytes))
  return [withClaims(readSlipBytes(bytes), () => textOf(bytes))]
}
