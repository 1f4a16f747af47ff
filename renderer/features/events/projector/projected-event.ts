import { idFrom, type EventId } from '../../../../core/ids.ts'

/** The event whose totals a window shows, by the last part of its address; null for the window of the app. */
export const projectedEvent = (hash: string): EventId | null => {
  const [, id] = /^#projector\/(.+)$/u.exec(hash) ?? []
  return id === undefined ? null : (idFrom<EventId>(id) ?? null)
}
