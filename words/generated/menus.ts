// Written by `npm run words` from words/en/menus.json. Do not edit.

export type MenusMessages = {
  readonly app: string
  readonly about: string
  readonly services: string
  readonly hide: string
  readonly hideOthers: string
  readonly unhide: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly actualSize: string
  readonly larger: string
  readonly smaller: string
  readonly fullScreen: string
  readonly window: string
  readonly lock: string
  readonly hideNow: string
  readonly hiddenTitle: string
  readonly minimize: string
  readonly close: string
}
