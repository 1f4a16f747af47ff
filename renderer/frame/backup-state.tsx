import { useText } from '../text.ts'

/** The line under the sign of what is saved: where the data is, and how safe it is there. */
export const BackupState = () => <span>{useText().frame.savedWhere}</span>
