import type { OfficeNode } from '../office/office-node.ts'
import { createRtfFlow } from './rtf-flow.ts'
import { decodeRtfBytes, encodingOfCharset, encodingOfCodePage, westernEncoding } from './rtf-encodings.ts'
import { firstState, linkOfInstruction, plainParagraph, plainText } from './rtf-state.ts'
import type { RtfState } from './rtf-state.ts'
import { characterWords, groupOf } from './rtf-words.ts'
import { scanRtf } from './scan-rtf.ts'

export type RtfDocument = {
  readonly headers: readonly OfficeNode[]
  readonly body: readonly OfficeNode[]
  readonly notes: readonly OfficeNode[]
  readonly footers: readonly OfficeNode[]
  /** False where the file breaks off. */
  readonly isWhole: boolean
}

const unknownCodePage = 'utf-8'
const maxSubstitutes = 20

/** Groups whose inner groups cannot be part of the text. */
const isClosed = ({ group }: RtfState): boolean => group === 'skipped' || group === 'instruction' || group === 'fonts' || group === 'styles' || group === 'list-text'

/** Reads the text of an RTF file with its paragraphs, tables, links, notes and running heads, in one pass over its bytes. */
export const rtfDocument = (bytes: Uint8Array): RtfDocument => {
  const flows = { header: createRtfFlow(), flow: createRtfFlow(), note: createRtfFlow(), footer: createRtfFlow() }
  const fonts = new Map<number, string>()
  const headingStyles = new Set<number>()
  const outer: RtfState[] = []
  let state = firstState(flows.flow)
  let fileEncoding: string = westernEncoding
  let defaultFont = 0
  let font = 0
  let waiting: number[] = []
  let toSkip = 0
  let isGroupStart = false
  let isOptional = false
  let hasListText = false
  let hasEnded = false

  const isText = (): boolean => state.group === 'flow'
  const isShown = (): boolean => !state.isHidden && !state.isDeleted

  const addText = (text: string): void => {
    if (state.group === 'instruction') {
      if (state.field !== null) state.field.instruction += text
    } else if (state.group === 'styles') {
      if (state.style !== null) state.style.name += text
    } else if (isText() && isShown()) state.flow.addText(text, state)
  }

  /** Bytes are decoded together: a character may take two of them. */
  const flush = (): void => {
    if (waiting.length === 0) return
    const text = decodeRtfBytes(waiting, state.encoding ?? fileEncoding)
    waiting = []
    addText(text)
  }

  const paragraph = () => ({ isListItem: state.isListItem || hasListText, isHeading: state.isHeading, tableDepth: state.isInTable ? state.tableDepth : 0 })

  const enterGroup = (name: string): boolean => {
    const group = groupOf(name, isOptional)
    if (group === undefined) return false
    const isInClosed = outer.length > 0 && isClosed(state)
    if (isInClosed) {
      if (state.group !== 'fonts') state.group = 'skipped'
      return true
    }
    switch (group) {
      case 'header':
      case 'footer':
      case 'note':
        Object.assign(state, plainText, plainParagraph, { group: 'flow', flow: flows[group], link: null })
        break
      case 'box':
        Object.assign(state, plainText, plainParagraph, { group: 'flow', flow: createRtfFlow(), link: null })
        break
      case 'field':
        state.field = { instruction: '' }
        break
      case 'result':
        state.link = linkOfInstruction(state.field?.instruction ?? '') ?? state.link
        break
      case 'list-text':
        hasListText ||= isText()
        state.group = group
        break
      default:
        state.group = group
    }
    return true
  }

  /** Ends what a group collected that ends with it. */
  const leaveGroup = (inner: RtfState, around: RtfState): void => {
    if (inner.style !== null && inner.style !== around.style && /^\s*(?:heading|title|subtitle|überschrift|titre|título|titolo)/iu.test(inner.style.name)) headingStyles.add(inner.style.number)
    if (inner.flow === around.flow) return
    if (Object.values(flows).includes(inner.flow)) {
      if (inner.flow.hasText()) inner.flow.endParagraph({ isListItem: false, isHeading: false, tableDepth: 0 })
    } else around.flow.addBox(inner.flow.take())
  }

  const characterFormat = (name: string, value: number | null): boolean => {
    const isOn = value !== 0
    if (name === 'b') state.isBold = isOn
    else if (name === 'v') state.isHidden = isOn
    else if (name === 'deleted') state.isDeleted = isOn
    else if (name === 'plain') Object.assign(state, plainText, { encoding: fonts.get(defaultFont) ?? null })
    else if (name === 'f') state.encoding = fonts.get(value ?? defaultFont) ?? null
    else if (name === 'uc') state.substitutes = Math.min(maxSubstitutes, Math.max(0, value ?? 1))
    else return false
    return true
  }

  const paragraphFormat = (name: string, value: number | null): boolean => {
    if (name === 'pard') Object.assign(state, plainParagraph)
    else if (name === 'intbl') state.isInTable = true
    else if (name === 'itap') state.tableDepth = Math.max(1, value ?? 1)
    else if (name === 'ls') state.isListItem = (value ?? 0) > 0
    else if (name === 'outlinelevel') state.isHeading = (value ?? 9) < 9
    else if (name === 's') state.isHeading = headingStyles.has(value ?? 0)
    else return false
    return true
  }

  const layout = (name: string): void => {
    if (!isShown()) return
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        state.flow.endParagraph(paragraph())
        hasListText = false
        break
      case 'cell':
        state.isInTable = true
        state.flow.endCell({ ...paragraph(), tableDepth: 1 })
        hasListText = false
        break
      case 'nestcell':
        state.flow.endCell({ ...paragraph(), tableDepth: Math.max(2, state.tableDepth) })
        hasListText = false
        break
      case 'row':
        state.flow.endRow({ ...paragraph(), tableDepth: 1 })
        break
      case 'nestrow':
        state.flow.endRow({ ...paragraph(), tableDepth: Math.max(2, state.tableDepth) })
        break
      case 'line':
      case 'softline':
        state.flow.addBreak()
        break
      case 'tab':
        state.flow.addTab()
        break
    }
  }

  const inTables = (name: string, value: number | null): void => {
    if (state.group === 'fonts') {
      if (name === 'f') font = value ?? 0
      const encoding = name === 'fcharset' ? encodingOfCharset(value ?? 0) : name === 'cpg' ? encodingOfCodePage(value ?? 0) : undefined
      if (encoding !== undefined) fonts.set(font, encoding)
    } else if (state.group === 'styles' && name === 's') state.style = { number: value ?? 0, name: '' }
  }

  const ofFile = (name: string, value: number | null): void => {
    if (name === 'ansicpg') fileEncoding = encodingOfCodePage(value ?? 0) ?? (value === 0 ? westernEncoding : unknownCodePage)
    else if (name === 'mac') fileEncoding = 'macintosh'
    else if (name === 'deff') defaultFont = value ?? 0
  }

  const byNumber = (value: number): void => {
    addText(String.fromCharCode(value < 0 ? value + 65_536 : value))
    toSkip = state.substitutes
  }

  scanRtf(bytes, {
    open: () => {
      flush()
      toSkip = 0
      outer.push(state)
      state = { ...state }
      isGroupStart = true
      isOptional = false
    },
    close: () => {
      flush()
      toSkip = 0
      isGroupStart = false
      const around = outer.pop()
      if (around === undefined) return
      leaveGroup(state, around)
      state = around
      hasEnded ||= outer.length === 0
    },
    word: (name, value) => {
      if (hasEnded) return
      const character = Object.hasOwn(characterWords, name) ? characterWords[name] : undefined
      if (toSkip > 0 && character !== undefined) {
        toSkip -= 1
        return
      }
      if (name === '*' && isGroupStart) {
        isOptional = true
        return
      }
      flush()
      const isFirst = isGroupStart
      isGroupStart = false
      if (isFirst && enterGroup(name)) return
      toSkip = 0
      if (name === 'u') byNumber(value ?? 0)
      else if (character !== undefined) addText(character)
      else if (!isText()) inTables(name, value)
      else if (!characterFormat(name, value) && !paragraphFormat(name, value)) {
        ofFile(name, value)
        layout(name)
      }
    },
    byte: (byte) => {
      isGroupStart = false
      if (hasEnded) return
      if (toSkip > 0) toSkip -= 1
      else if (state.group === 'flow' || state.group === 'instruction' || state.group === 'styles') waiting.push(byte)
    },
  })
  flush()
  return { headers: flows.header.take(), body: flows.flow.take(), notes: flows.note.take(), footers: flows.footer.take(), isWhole: hasEnded }
}
