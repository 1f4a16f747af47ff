import type { Route } from '../core/action/types.ts'
import type { Messages } from './generated/messages.ts'

/** Who posted a letter; at an outlet, where. `outlet`: its name, empty for a member who was deleted, null where it is not known. */
export const postedWords = (route: Route, outlet: string | null, { actions, outlets }: Pick<Messages, 'actions' | 'outlets'>): string =>
  route === 'outlet' && outlet !== null ? actions.postedAt({ outlet: outlet || outlets.formerMember }) : actions.postedBy[route]
