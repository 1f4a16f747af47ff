import { describe, expect, it } from 'vitest'
import { callsToTheNetwork } from './network-calls.ts'

const caught = (lines: readonly string[]): readonly string[] => callsToTheNetwork(lines.join('\n'))

describe('the record of network calls', () => {
  it('finds every call that reaches out', () => {
    const outward = [
      '50 connect(15, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::8888", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>',
      '50 connect(22, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 0',
      '50 connect(22, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
      '50 connect(9, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
      '50 sendto(22, "GET", 3, 0, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = 3',
      '50 bind(22, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
      '50 socket(AF_PACKET, SOCK_RAW, htons(0x3)) = 5',
    ]
    expect(caught(outward)).toEqual(outward)
  })

  it('leaves alone what stays inside the computer', () => {
    expect(caught([
      '50 connect(19, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X100"}, 22) = 0',
      '50 bind(46, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=0x1}, 12) = 0',
      '50 bind(22, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '50 recvfrom(46, [{nlmsg_type=RTM_NEWADDR}, {ifa_family=AF_INET}, inet_addr("192.0.2.2")], 8192, 0, NULL, NULL) = 396',
      '50 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 50',
    ])).toEqual([])
  })
})
