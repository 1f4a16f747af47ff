import type { Problem } from '../../core/problem/problem.ts'
import { words as all } from '../words.ts'
import { problemSentences } from '../../words/problem-sentences.ts'

/** Characters of a text that are enough to choose an encoding by. */
const sampleLength = 50

/** The last sentence of a problem. What is a press in the window is an option here. For an unsure encoding it lists the candidates, each with a sample of the text, to choose by option. */
const nextOf = (problem: Problem, next: string): string => {
  if (problem.code === 'code-maybe-by-number') return all.commandLine.anotherLetter
  if ((problem.code !== 'document-unsure-encoding' && problem.code !== 'list-unsure-encoding') || problem.values.candidates.length === 0) return next
  const choices = problem.values.candidates.map(({ encoding, sample }) => all.commandLine.encodingSample({ encoding, sample: sample.replaceAll('\n', ' / ').slice(0, sampleLength) }))
  return all.commandLine.encodingChoice({ choices: choices.join('; ') })
}

/** A refusal in one line, after the name of the file it is about. */
export const problemLine = (problem: Problem, file: string | null): string => {
  const { message, dataSafety, next } = problemSentences(problem, all)
  const sentences = [message, dataSafety, nextOf(problem, next)].join(' ')
  return file === null ? sentences : all.commandLine.inFile({ file, sentences })
}
