#!/usr/bin/env bash
# `make run` where there is a screen: the window comes up on the sample, and closes when it is told to.
set -euo pipefail
make run &
program=$!
window=""
for _ in $(seq 300); do
    sleep 0.2
    window=$(xdotool search --name 'water.draftdesk — DraftDesk' 2>/dev/null | head -n 1) || true
    [ -z "$window" ] || break
done
[ -n "$window" ] || { echo "no window came up" >&2; exit 1; }
sleep 1
xdotool windowfocus "$window"
xdotool key ctrl+q
for _ in $(seq 100); do
    sleep 0.2
    if ! kill -0 "$program" 2>/dev/null; then
        wait "$program"
        echo "the window came up on the sample, and closed"
        exit 0
    fi
done
echo "the window did not close" >&2
exit 1
