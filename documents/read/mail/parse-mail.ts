import PostalMime from 'postal-mime'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import { decodeText } from '../decode-text.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { choicesOf, decodeWith, isPlainlyWestern, commonEncodings } from '../guess-encoding.ts'

export type Mail = Awaited<ReturnType<typeof PostalMime.parse>>

const maxNesting = 50
const charsetName = /(charset\s*=\s*"?)([\w.:-]{2,40})/giu

const parse = (mail: Uint8Array | string): Promise<Mail> => PostalMime.parse(mail, { maxNestingDepth: maxNesting, forceRfc822Attachments: true })

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128)

const isKnown = (encoding: string): boolean => decodeWith(new Uint8Array(0), encoding) !== undefined

const textOf = (mail: Mail): string => `${mail.subject ?? ''}\n${mail.text ?? ''}\n${mail.html ?? ''}`

/** The mail as if all of it were in one encoding; undefined where its bytes are none of it. */
const inEncoding = (bytes: Uint8Array, encoding: string): string | undefined => {
  const isPlain = isAscii(bytes)
  const text = decodeWith(bytes, isPlain ? 'utf-8' : encoding)
  return text?.replace(charsetName, (_, before: string) => before + (isPlain ? encoding : 'utf-8'))
}

/** Some programs declare UTF-8 text as ASCII or under an unknown name: then the declaration is replaced. */
const withKnownCharset = (bytes: Uint8Array): Uint8Array | string => {
  const text = isAscii(bytes) ? undefined : decodeWith(bytes, 'utf-8')
  return text?.replace(charsetName, (whole, before: string, name: string) => (/^(?:us-)?ascii$/iu.test(name) || !isKnown(name) ? `${before}utf-8` : whole)) ?? bytes
}

/** The problem that names the encodings which escaped bytes (`=E9`) could be in: each is tried on the whole mail. */
const unsureEncoding = async (bytes: Uint8Array, declared: string): Promise<DocumentProblem> => {
  const texts = new Map<string, string>()
  for (const encoding of commonEncodings) {
    const source = inEncoding(bytes, encoding)
    const text = source === undefined ? undefined : textOf(await parse(source))
    if (text !== undefined && !text.includes('\ufffd')) texts.set(encoding, text)
  }
  texts.set('utf-8', declared)
  return { code: 'unsure-encoding', candidates: choicesOf([...texts.keys()], (encoding) => texts.get(encoding)) }
}

/**
 * Parses a mail. Where bytes are not valid in the declared encoding, they are not silently replaced:
 * clearly western ones are decoded, for others a person is asked. `chosen` is the encoding they picked.
 */
export const parseMail = async (bytes: Uint8Array, chosen: string | null): Promise<Result<Mail, DocumentProblem>> => {
  if (chosen !== null) {
    const source = inEncoding(bytes, chosen)
    return source === undefined ? fail({ code: 'unsure-encoding' }) : ok(await parse(source))
  }
  const mail = await parse(withKnownCharset(bytes))
  if (!textOf(mail).includes('\ufffd')) return ok(mail)
  if (isAscii(bytes)) {
    const western = await parse(inEncoding(bytes, 'windows-1252') ?? bytes)
    return isPlainlyWestern(textOf(western)) ? ok(western) : fail(await unsureEncoding(bytes, textOf(mail)))
  }
  const decoded = decodeText(bytes)
  return decoded.ok ? ok(await parse(inEncoding(bytes, decoded.value.encoding) ?? bytes)) : decoded
}
