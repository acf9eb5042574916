#!/usr/bin/env bash
# `make run` where there is a screen: the window comes up on the sample, and closes when it is told to.
set -euo pipefail
make run &
for _ in $(seq 150); do
    sleep 0.2
    window=$(xdotool search --name 'water.draftdesk — DraftDesk' 2>/dev/null | head -n 1) && [ -n "$window" ] && break
done
[ -n "${window:-}" ] || { echo "no window came up" >&2; exit 1; }
xdotool windowfocus "$window" key --window "$window" ctrl+q
wait
echo "the window came up as: water.draftdesk"
