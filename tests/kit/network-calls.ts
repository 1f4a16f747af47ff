/**
 * Finds in a record of `strace -f -e trace=network` every system call that reaches out of this computer
 * or would let somebody in: connecting, sending or binding to an address that is not its own, and asking
 * for a name in any way. Unix and netlink sockets stay inside the computer.
 */
const outwardCall = /^\d+ +(?:connect|bind|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET6?,/u
const ownAddress = /inet_addr\("127\.\d+\.\d+\.\d+"\)|inet_pton\(AF_INET6, "(?:::1|::ffff:127\.\d+\.\d+\.\d+)"/u
/** A resolver on this computer asks others in turn. */
const askingForNames = /^\d+ +(?:connect|sendto|sendmsg|sendmmsg)\(.*(?:htons\((?:53|853|5353)\)|sun_path="[^"]*(?:systemd\/resolve|mdns|avahi)[^"]*")/u
const rawSocket = /^\d+ +socket\((?:AF_PACKET|AF_INET6?, SOCK_RAW|AF_VSOCK|AF_BLUETOOTH)/u

export const callsToTheNetwork = (record: string): readonly string[] =>
  record.split('\n').filter((line) => rawSocket.test(line) || askingForNames.test(line) || (outwardCall.test(line) && !ownAddress.test(line)))
