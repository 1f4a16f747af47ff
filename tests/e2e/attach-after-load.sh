#!/bin/bash
# Starts APP with the arguments given, and passes on what it says through attach-after-load.ts (which says why).
# The app replaces this shell, so that its process id is the one that was started.
exec "$APP" "$@" 2> >(exec "$NODE" "${BASH_SOURCE[0]%.sh}.ts" >&2)
