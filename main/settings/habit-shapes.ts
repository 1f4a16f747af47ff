import { z } from 'zod'
import { casesAtOnce } from '../../core/event/evening-keys.ts'
import { largePrints, packParts, signInForms } from '../../core/pack/types.ts'
import { exactPartial, line, lines, returnAddress, senderForm, templateId } from '../door/shapes.ts'
import { envelopeFormats } from '../../core/pack/envelopes.ts'
import { settingsLimits } from '../../core/settings/settings-limits.ts'
import { sheetLanguages } from '../../core/pack/sheet-languages.ts'
import { returnLabelsOf } from '../../core/pack/post-choices.ts'
import { windowKinds } from '../../core/pack/windows.ts'
import { papers } from '../../core/pack/paper.ts'

export const packCount = z.int().min(0).max(1_000_000)
const packPart = z.enum(packParts)

/** The choices that a group usually repeats from one pack to the next. */
export const habitFields = {
  copies: packCount,
  groupLetters: packCount,
  signatureLines: packCount,
  paper: z.enum(papers),
  parts: z.array(packPart).max(packParts.length),
  labelStock: line,
  returnStock: line,
  returnCount: packCount,
  returnOf: z.enum(returnLabelsOf),
  printer: line.nullable(),
  envelope: z.enum(envelopeFormats),
  hasWindow: z.boolean(),
  window: z.enum(windowKinds),
  hasFoldMarks: z.boolean(),
  perFile: z.int().min(0).max(100_000),
  isDuplex: z.boolean(),
  largePrint: z.enum(largePrints),
  largeCopies: packCount,
  sheetLanguage: z.enum(sheetLanguages),
  language: line.nullable(),
  translation: line.nullable(),
  hasHandwriting: z.boolean(),
  doesRotate: z.boolean(),
  sender: senderForm,
  returnAddress,
  signInForm: z.enum(signInForms),
  signInLines: packCount,
  outlets: lines,
  outletCopies: packCount,
  cardKeys: z.array(line).max(casesAtOnce),
  makesPdf: z.boolean(),
  templateId: templateId.nullable(),
}

export const packHabits = exactPartial(habitFields)

const millimetres = z.number().min(settingsLimits.offset.min).max(settingsLimits.offset.max)
export const calibration = z.object({ across: millimetres, down: millimetres, drift: millimetres })
