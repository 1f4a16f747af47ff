#!/bin/bash
# Starts APP with the arguments given, and passes on what it says through attach-after-load.ts (which says why).
# The app replaces this shell, so that its process id is the one that was started. What passes on is started by a
# shell that ends at once, so that it is no child of the app: strace waits for every child of its own.
exec "$APP" "$@" 2> >("$NODE" "${BASH_SOURCE[0]%.sh}.ts" <&0 >&2 &)
