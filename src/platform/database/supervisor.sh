# Holds one PostgreSQL server and ends it when Node ends, however Node ends.
# Standard input is a pipe whose other end only Node holds: it closes with Node, even after kill -9.
# Arguments: log file, then the server's command line.
log=$1
shift
exec 3<&0 </dev/null >>"$log" 2>&1
# Where setpriv is at hand the kernel ends the server should this very shell be killed.
if setpriv --pdeathsig keep true 2>/dev/null; then
  setpriv --pdeathsig INT "$@" 3<&- &
else
  "$@" 3<&- &
fi
server=$!
(
  while read -r _ <&3; do :; done
  # Again and again: a server that is only just starting does not listen to signals yet.
  while kill -INT "$server"; do sleep 0.2; done
) 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
