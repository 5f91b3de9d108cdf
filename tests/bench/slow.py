"""Slow clients against the portal, and what a client of another address notices of them.

In turn: clients that never finish a head, never finish a body, never take an answer. Each comes from
one of many addresses, sends a byte a second, and connects again when it was ended.
"""

import argparse
import multiprocessing
import os
import re
import resource
import select
import socket
import tempfile
import time
import urllib.parse

from measure import private_mebibytes, verdict
from portal import Server, http_get

CLIENTS_OF_ADDRESS = 64
P99_TARGET, MEMORY_TARGET = 5.0, 64.0
PAUSE = 1.0  # seconds between two bytes, and before connecting again


def slow_requests(port, page, largest):
    host = f"Host: 127.0.0.1:{port}\r\n"
    return {
        "slow head": (f"GET {page} HTTP/1.1\r\n{host}X-Slow: ", "x"),
        "slow body": (f"POST {page} HTTP/1.1\r\n{host}Content-Length: 60000\r\n\r\n", "x"),
        "slow read": (f"GET {largest} HTTP/1.1\r\n{host}\r\n", ""),
    }


class SlowClients:
    """Many slow clients in one process. They run until `isOver`, an event, is set."""

    def __init__(self, port, count, first, then, addresses):
        self.port, self.count = port, count
        self.first, self.then = first.encode(), then.encode()
        self.addresses = addresses
        self.sockets = {}  # file descriptor → socket and its client's number
        self.ended = 0
        self.poll = select.epoll()

    def connect(self, client):
        own = socket.socket()
        own.setblocking(False)
        if not self.then:
            own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        own.setsockopt(socket.IPPROTO_IP, 24, 1)  # IP_BIND_ADDRESS_NO_PORT
        own.bind((self.addresses[client % len(self.addresses)], 0))
        own.connect_ex(("127.0.0.1", self.port))
        self.sockets[own.fileno()] = own, client
        self.poll.register(own.fileno(), select.EPOLLOUT | select.EPOLLRDHUP)

    def end(self, descriptor):
        own, client = self.sockets.pop(descriptor)
        own.close()
        self.ended += 1
        return client

    def send(self, descriptor, data):
        try:
            self.sockets[descriptor][0].send(data)
            return True
        except BlockingIOError:
            return True
        except OSError:
            return False

    def run(self, ready, is_over, ended):
        waiting = list(range(self.count))
        next_round = time.monotonic()
        while not is_over.is_set():
            if time.monotonic() >= next_round:
                for descriptor in list(self.sockets) if self.then else []:
                    if not self.send(descriptor, self.then):
                        waiting.append(self.end(descriptor))
                for client in waiting:
                    self.connect(client)
                waiting = []
                next_round = time.monotonic() + PAUSE
                ready.set()
            for descriptor, events in self.poll.poll(0.05):
                alive = not events & (select.EPOLLERR | select.EPOLLHUP | select.EPOLLRDHUP)
                if alive and events & select.EPOLLOUT:
                    alive = self.send(descriptor, self.first)
                    self.poll.modify(descriptor, select.EPOLLRDHUP)
                if not alive:
                    waiting.append(self.end(descriptor))
        ended.value = self.ended
        for own, _ in self.sockets.values():
            own.close()


def probe(port, path, count):
    """Sorted milliseconds of `count` requests, each on a connection of its own, and failures."""
    times, failures = [], 0
    for _ in range(count):
        begin = time.monotonic()
        try:
            answer, _ = http_get(port, path)
            failures += answer.status != 200
        except OSError:
            failures += 1
        times.append((time.monotonic() - begin) * 1000)
    return sorted(times), failures


def largest_asset(port, page):
    """Path of the largest file that the page asks for, styles' fonts included."""
    seen, waiting, largest = set(), [page], (0, page)
    while waiting:
        path = waiting.pop()
        if path in seen or len(seen) > 50:
            continue
        seen.add(path)
        own = socket.create_connection(("127.0.0.1", port))
        own.sendall(f"GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        answer = b"".join(iter(lambda own=own: own.recv(65536), b""))
        own.close()
        if path != page:
            largest = max(largest, (len(answer), path))
        for found in re.findall(rb"[\"'(](/assets/[\w./?=-]+)[\"')]", answer):
            waiting.append(found.decode())
    return largest[1]


def attack(server, name, first, then, path, arguments):
    """One row: p50, p99 and failures of the other client, the memory that was added, clients ended."""
    count = arguments.clients
    addresses = [f"127.0.{1 + i // 250}.{1 + i % 250}" for i in range(-(-count // CLIENTS_OF_ADDRESS))]
    ready, is_over = multiprocessing.Event(), multiprocessing.Event()
    ended = multiprocessing.Value("i", 0)
    before = private_mebibytes(server.process.pid)
    clients = SlowClients(server.port, count, first, then, addresses)
    process = multiprocessing.Process(target=clients.run, args=(ready, is_over, ended))
    process.start()
    ready.wait()
    times, failures = probe(server.port, path, arguments.requests)
    after = private_mebibytes(server.process.pid)
    is_over.set()
    process.join()
    added = None if before is None else after - before
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    print(f"{name:12}{p50:9.2f}{p99:9.2f}{failures:10}{'' if added is None else f'{added:.1f}':>12}{ended.value:10}",
          flush=True)
    return p99, failures, added or 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--clients", type=int, default=5000)
    parser.add_argument("--requests", type=int, default=2000, help="of the other client, in each turn")
    arguments = parser.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if most != resource.RLIM_INFINITY and most < arguments.clients + 100:
        raise SystemExit(f"{arguments.clients} clients need as many file descriptors; only {most} are allowed")
    resource.setrlimit(resource.RLIMIT_NOFILE, (arguments.clients + 100, most))
    with tempfile.TemporaryDirectory(prefix="vestibule-slow-") as folder:
        data = os.path.join(folder, "data")
        os.mkdir(data)
        server = Server(arguments.program, data)
        server.start()
        try:
            path = urllib.parse.urlsplit(server.info["deployments"][0]["labels"][0]["url"]).path
            times, _ = probe(server.port, path, arguments.requests)
            print(f"{arguments.clients} slow clients; {arguments.requests} requests of another one")
            print(f"{'':12}{'p50 ms':>9}{'p99 ms':>9}{'failures':>10}{'MiB added':>12}{'ended':>10}")
            print(f"{'nobody':12}{times[len(times) // 2]:9.2f}{times[len(times) * 99 // 100]:9.2f}{0:10}")
            turns = slow_requests(server.port, path, largest_asset(server.port, path))
            rows = [attack(server, name, *texts, path, arguments) for name, texts in turns.items()]
        finally:
            server.stop()
    p99, failures, added = (max(column) for column in zip(*rows))
    print("another client's p99: " + verdict(f"{p99:.2f} ms", f"<= {P99_TARGET:.0f} ms", p99 <= P99_TARGET))
    print("another client's failures: " + verdict(f"{failures}", "0", failures == 0))
    print("memory added: " + verdict(f"{added:.1f} MiB", f"<= {MEMORY_TARGET:.0f} MiB", added <= MEMORY_TARGET))
    return 0 if failures == 0 else 1


if __name__ == "__main__":
    raise SystemExit(main())
