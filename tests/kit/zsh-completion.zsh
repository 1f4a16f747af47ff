# Prints what zsh offers for a line: zsh-completion.zsh FOLDER LINE. The completion is in FOLDER, where it works too.
# zsh completes only what is typed into a terminal, so it gets one, and a compadd that prints what it is given.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "cd $1; source setup; print -r -- rea""dy"
while zpty -r shell line; do [[ $line == *ready* ]] && break; done
zpty -w -n shell "$2"$'\t'
while zpty -r shell line; do
  line=${${line//$'\r'/}%$'\n'}
  case $line in
    *offer:*) print -r -- ${line##*offer:} ;;
    *end:*) break ;;
  esac
done
zpty -d shell
