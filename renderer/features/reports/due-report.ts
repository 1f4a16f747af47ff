import { useEffect, useRef } from 'react'
import type { DueReport } from '../../../core/report/report-due.ts'
import type { Period } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'

/** Until when the office asks for the report that is shown, empty where it is another one. */
export const dueWords = ({ period, dueOn, daysLeft, state }: DueReport, shown: Period, { reports: text, format }: Words): string => {
  if (period.from !== shown.from || period.to !== shown.to) return ''
  const day = format.day(dueOn, 'long')
  return state === 'sent' ? text.dueSent : daysLeft < 0 ? text.dueLate({ day }) : text.due({ day })
}

/** Chooses the days that another page asked for, once for each time it asks. */
export const useGivenPeriod = (given: Period | null, choose: (period: Period) => void): void => {
  const done = useRef<Period | null>(null)
  useEffect(() => {
    if (given === null || done.current === given) return
    done.current = given
    choose(given)
  }, [given, choose])
}
