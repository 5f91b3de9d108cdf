"""Clients that hang up at a random byte of what they send, or while they are answered.

Half of them close, half reset. Afterwards the server must serve as before, with no connection left
over, and end in order; with the `sanitize` preset's server that includes that nothing was touched
which was gone.
"""

import argparse
import os
import random
import select
import socket
import struct
import tempfile
import time
import urllib.parse

from portal import Phone, Server, http_get

CLIENTS_OF_ADDRESS = 40
PHOTO_BYTES = 200_000


def requests_of(phone, port):
    """Complete requests of every kind: pages, files, a PIN, a report with and without a photo."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in phone.headers.items())
    origin = f"Origin: http://127.0.0.1:{port}\r\n"
    path = phone.paths[0]

    def post(target, kind, body):
        return (f"POST {target} HTTP/1.1\r\n{lines}{origin}Content-Type: {kind}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n").encode() + body

    form = urllib.parse.urlencode({"csrf": phone.csrf_of_reports(), "pin": "8062", "title": "x" * 2000}).encode()
    photo = (b"--b7\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
             b"Content-Type: image/jpeg\r\n\r\n" + b"\xff\xd8\xff" + b"x" * PHOTO_BYTES + b"\r\n--b7--\r\n")
    urlencoded = "application/x-www-form-urlencoded"
    return [f"GET {target} HTTP/1.1\r\n{lines}\r\n".encode() for target in (path, path + "/report", "/enter", "/none")
            ] + [post(path + "/report", urlencoded, form),
                 post(path, urlencoded, form),
                 post(path + "/report", "multipart/form-data; boundary=b7", photo),
                 post("/enter", urlencoded, b"x" * 100_000)]


def hang_up(port, address, request):
    """Sends the request up to a random byte; sometimes takes a part of the answer."""
    own = socket.socket()
    own.bind((address, 0))
    own.settimeout(10)
    try:
        own.connect(("127.0.0.1", port))
        cut = len(request) if random.random() < 0.2 else random.randrange(len(request) + 1)
        own.sendall(request[:cut])
        if cut == len(request) and random.random() < 0.5 and select.select([own], [], [], 0.05)[0]:
            own.recv(random.choice((1, 100, 4096)))
    except OSError:
        pass  # answered and closed before all of it was sent
    if random.random() < 0.5:
        own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    own.close()


def open_connections(pid):
    """Sockets of the server, those that it listens on included."""
    folder = f"/proc/{pid}/fd"
    count = 0
    for name in os.listdir(folder):
        try:
            count += os.readlink(os.path.join(folder, name)).startswith("socket:")
        except OSError:
            pass
    return count


def wait_until(condition, seconds):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("cuts", type=int)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vestibule-hangups-") as folder:
        data = os.path.join(folder, "data")
        os.mkdir(data)
        server = Server(arguments.program, data)
        server.start()
        pid = server.process.pid
        phone = Phone(server, server.info["deployments"][0])
        requests = requests_of(phone, server.port)
        try:
            before = open_connections(pid)
        except PermissionError:
            before = None  # the server hides its files from everybody but root
        for cut in range(arguments.cuts):
            address = f"127.3.{cut // CLIENTS_OF_ADDRESS // 250 % 250}.{1 + cut // CLIENTS_OF_ADDRESS % 250}"
            hang_up(server.port, address, random.choice(requests))
        is_alive = server.process.poll() is None
        serves = is_alive and http_get(server.port, phone.paths[0], phone.headers)[0].status == 200
        is_empty = before is None or wait_until(lambda: open_connections(pid) <= before, 60)
        if is_alive:
            server.stop()
        with open(os.path.join(folder, "server.log"), encoding="utf-8", errors="replace") as file:
            complaints = [line for line in file if "ERROR:" in line or "runtime error" in line]
    print(f"hang-ups                  {arguments.cuts}")
    print(f"serves afterwards         {serves}")
    print(f"connections left over     {'skipped, because only root may look' if before is None else not is_empty}")
    print(f"ended with                {server.process.returncode}")
    print(f"complaints of sanitizers  {len(complaints)}")
    is_good = serves and is_empty and server.process.returncode == 0 and not complaints
    print("good" if is_good else "BAD")
    return 0 if is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
