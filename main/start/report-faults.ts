import { app, dialog } from 'electron'
import type { Log } from '../log/log.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { plainSentencesOf } from '../../words/problem-sentences.ts'
import { words } from '../words.ts'

/** Logs every uncaught error. After a thrown one the app cannot continue: it says so and ends. */
export const reportFaults = (log: Log): void => {
  process.on('uncaughtException', (error) => {
    const number = log.error('uncaught', error)
    const { message, dataSafety, next } = plainSentencesOf(plainProblem('app-failed'), words)
    dialog.showErrorBox(words.errorPage.closes, [message, dataSafety, next, number].join('\n'))
    app.exit(1)
  })
  process.on('unhandledRejection', (error) => void log.error('unhandled', error))
}
