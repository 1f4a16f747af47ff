import { guardCell } from '../export/formula-guard.ts'

/** What spreadsheets take for a number, a day, a time or a sum of money: digits and signs, without a word. */
const isLikeNumber = /^(?=.*\p{Nd})[\p{Nd}\p{Sc}\s.,:;/+%()'’eE\-–−]+$/u
/** A whole number that looks the same after a spreadsheet has read it as one. */
const isPlainNumber = /^(?:0|[1-9]\d{0,14})$/u
const isLikeMonth = /^[\d\s.,-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s.,-]*\d[\d\s.,-]*$/iu
const isLikeTruth = /^(?:true|false)$/iu

const wouldChange = (text: string): boolean => (isLikeNumber.test(text) && !isPlainNumber.test(text)) || isLikeMonth.test(text) || isLikeTruth.test(text)

/** A text that stays text: an apostrophe is before what a spreadsheet would run, or change into a number or a day. */
export const csvText = (text: string): string => (wouldChange(text) ? `'${text}` : guardCell(text))
