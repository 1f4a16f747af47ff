import { commandLineSwitch } from '../../../main/start/start-switches.ts'
import { allCommands, windowOptions } from '../../../main/cli/command-table.ts'
import { options } from './commands.mjs'

const forWindow = ({ name }) => windowOptions.includes(name)
const any = (list) => list.join('|')
const firstWords = [...new Set(allCommands.map((name) => name.split(' ')[0]))]
const long = ({ name }) => `--${name}`

/**
 * The program that a shell starts as `vigil`: a window, or the command line. It decides as `asksForCommandLine` does,
 * before Chromium starts, because Chromium ends where it finds no display, and where root starts it with a sandbox.
 * For a command neither is needed: no page is shown.
 */
export const launcher = (folder) => `#!/bin/sh
# Starts Vigil: its window, or its command line. Made by the build from the table of commands.
program="$(dirname "$(readlink -f "$0")")/../lib/${folder}/vigil"
isCommand=no
isFirst=yes
isValue=no
for argument in "$@"; do
  if [ "$isValue" = yes ]; then isValue=no; continue; fi
  case $argument in
    ${any(options.filter((option) => option.takesValue && forWindow(option)).map(long))}) isValue=yes ;;
    ${any(options.filter((option) => option.takesValue && !forWindow(option)).map(long))}) isCommand=yes; isValue=yes ;;
    -h|--help|--version|${any(options.filter((option) => !option.takesValue).map(long))}) isCommand=yes ;;
    ${any(options.filter((option) => option.takesValue && !forWindow(option)).map((option) => `${long(option)}=*`))}) isCommand=yes ;;
    -?*) ;;
    *)
      if [ "$isFirst" = yes ]; then
        isFirst=no
        case $argument in
          help|${any(firstWords)}) isCommand=yes ;;
          file:*) ;;
          *) [ -e "$argument" ] || isCommand=yes ;;
        esac
      fi ;;
  esac
done
# An option without its value is wrong use, which the command line explains.
if [ "$isCommand" = no ] && [ "$isValue" = no ]; then exec "$program" "$@"; fi
# A command needs no session either, and what Chromium has to say about it is not for its reader.
export DBUS_SESSION_BUS_ADDRESS=disabled: DBUS_SYSTEM_BUS_ADDRESS=disabled:
exec "$program" --no-sandbox --ozone-platform=headless --disable-gpu --log-level=3 ${commandLineSwitch} -- "$@"
`
