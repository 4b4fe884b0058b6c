#!/bin/sh
# Puts Backscope into the desktop's menu and opens .backscope files with it, for this user only; the program stays where
# it is (run this again after moving the folder).      ./install.sh            ./install.sh --remove
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/backscope.desktop
kind=$data/mime/packages/backscope.xml
drawing=$data/icons/hicolor/scalable/apps/backscope.svg
picture=$data/icons/hicolor/256x256/apps/backscope.png
command=$HOME/.local/bin/backscope

tell_desktop() { # desktops that lack these programs look for themselves
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || true; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
}

case ${1-} in
"")
    mkdir -p "${entry%/*}" "${kind%/*}" "${drawing%/*}" "${picture%/*}" "${command%/*}"
    # In an Exec line a path stands in quotation marks; " ` $ \ are escaped in them, the escape itself once more by the
    # rules of strings, and % is doubled. The last expression is for sed, which puts the result in.
    program=$(printf '%s' "$here/Backscope" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
    escaped=$(printf '"%s"' "$program" | sed -e 's/[\\&|]/\\&/g')
    sed -e "s|@PROGRAM@|$escaped|" "$here/share/backscope.desktop" >"$entry"
    cp "$here/share/backscope.xml" "$kind"
    cp "$here/share/backscope.svg" "$drawing"
    cp "$here/share/backscope.png" "$picture"
    if [ -L "$command" ] || [ ! -e "$command" ]; then ln -sfn "$here/Backscope" "$command"; fi
    tell_desktop
    echo "Backscope is in the menu now; $0 --remove takes it out again."
    ;;
--remove)
    rm -f "$entry" "$kind" "$drawing" "$picture"
    if [ -L "$command" ] && [ "$(readlink "$command")" = "$here/Backscope" ]; then rm "$command"; fi
    tell_desktop
    echo "Backscope is out of the menu; settings are in ~/.config/backscope, runs in ~/.local/state/backscope."
    ;;
*)
    echo "usage: $0 [--remove]" >&2
    exit 2
    ;;
esac
