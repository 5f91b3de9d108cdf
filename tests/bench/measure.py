"""The portal's device page beside the same page in Node and beside nginx with a static file.

Every server has one core, wrk the other. What counts is the CPU time that a server takes for a
request: it stays the same, more or less, while other programs disturb.
"""

import argparse
import hashlib
import os
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time

from portal import Phone, Server

SERVER_CORE, LOAD_CORE = 0, 1
HERE = os.path.dirname(os.path.abspath(__file__))
PEER_TARGET, NGINX_TARGET, MEMORY_TARGET = 1.5, 0.8, 40.0
REQUESTS_BEFORE_MEMORY = 100_000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"nothing answers on port {port}")


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def private_mebibytes(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            text = file.read()
    except PermissionError:
        return None  # the server hides its memory from everybody but root
    return sum(int(n) for n in re.findall(r"^Private_\w+: +(\d+) kB", text, re.M)) / 1024


class Contestant:
    def __init__(self, name, pid, url, headers):
        self.name, self.pid, self.url, self.headers = name, pid, url, headers
        self.rounds = []
        self.requests = 0

    def measure(self, seconds):
        """One round: requests a second, p50 and p99 in milliseconds, CPU microseconds a request."""
        command = ["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", "-c32", f"-d{seconds}s", "--latency"]
        for name, value in self.headers.items():
            command += ["-H", f"{name}: {value}"]
        before = cpu_seconds(self.pid)
        output = subprocess.run([*command, self.url], capture_output=True, text=True, check=True).stdout
        used = cpu_seconds(self.pid) - before
        if "Non-2xx" in output or "Socket errors" in output:
            raise SystemExit(f"{self.name}: {output}")
        count = int(re.search(r"(\d+) requests in", output).group(1))
        self.requests += count
        self.rounds.append((float(re.search(r"Requests/sec: +([\d.]+)", output).group(1)),
                            milliseconds(output, 50), milliseconds(output, 99), used * 1e6 / count))

    def median(self, column):
        return statistics.median(row[column] for row in self.rounds)


def milliseconds(output, percent):
    number, unit = re.search(rf"{percent}% +([\d.]+)(us|ms|s)\b", output).groups()
    return float(number) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[unit]


def start_peer(folder, server, path, page_file, phone):
    """The Node peer over a copy of the store with a session of its own; None without better-sqlite3."""
    if not os.path.isdir(os.path.join(HERE, "node_modules", "better-sqlite3", "build")):
        return None, None
    copy = os.path.join(folder, "peer.db")
    with sqlite3.connect(copy) as target:
        sqlite3.connect(os.path.join(server.data, "vestibule.db")).backup(target)
        token = os.urandom(32).hex()
        target.execute(
            "INSERT INTO case_session SELECT ?, deployment_id, pin_version, client_kind, csrf_token,"
            " created_at, last_used_at FROM case_session LIMIT 1",
            (hashlib.sha256(token.encode()).hexdigest(),))
    port = free_port()
    process = subprocess.Popen(
        ["taskset", "-c", str(SERVER_CORE), "node", os.path.join(HERE, "peer.mjs"), copy, page_file,
         str(port), token, path.rsplit("/", 1)[1]], stdout=subprocess.DEVNULL)
    wait_for(port)
    headers = phone.headers | {"Host": f"127.0.0.1:{port}", "Cookie": f"peer_session={token}"}
    return process, Contestant("Node, better-sqlite3", process.pid, f"http://127.0.0.1:{port}{path}", headers)


def start_nginx(folder, page_file, phone):
    if not shutil.which("nginx"):
        return None, None
    port = free_port()
    config = os.path.join(folder, "nginx.conf")
    with open(config, "w", encoding="ascii") as file:
        file.write(f"""worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 512; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10;
client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e; types {{ text/html html; }}
server {{ listen 127.0.0.1:{port}; root {folder}; }} }}
""")
    os.chmod(folder, 0o755)  # its worker is somebody else when root starts it
    process = subprocess.Popen(["taskset", "-c", str(SERVER_CORE), "nginx", "-c", config, "-p", folder],
                               stderr=subprocess.DEVNULL)
    wait_for(port)
    with open(f"/proc/{process.pid}/task/{process.pid}/children", encoding="ascii") as file:
        worker = int(file.read().split()[0])
    url = f"http://127.0.0.1:{port}/{os.path.basename(page_file)}"
    headers = phone.headers | {"Host": f"127.0.0.1:{port}"}
    return process, Contestant("nginx, static file", worker, url, headers)


def verdict(value, target, is_good):
    return f"{value} (target {target}) {'ok' if is_good else 'MISSED'}"


def print_table(contestants, ours):
    print(f"{'':22}{'req/s':>9}{'p50 ms':>9}{'p99 ms':>9}{'CPU us/req':>12}")
    for one in contestants:
        print(f"{one.name:22}{one.median(0):9.0f}{one.median(1):9.2f}{one.median(2):9.2f}{one.median(3):12.2f}")
    for one, target in ((c, PEER_TARGET if "Node" in c.name else NGINX_TARGET) for c in contestants if c is not ours):
        # Round by round: what disturbed them was the same then, more or less.
        ratio = statistics.median(theirs[3] / own[3] for theirs, own in zip(one.rounds, ours.rounds))
        print(f"CPU time of {one.name} / ours: " + verdict(f"{ratio:.2f}", f">= {target}", ratio >= target))


def print_memory(when, mebibytes, target=None):
    if mebibytes is None:
        print(f"private memory {when}: skipped, because only root may look")
    elif target:
        print(f"private memory {when}: " + verdict(f"{mebibytes:.1f} MiB", f"<= {target:.0f}", mebibytes <= target))
    else:
        print(f"private memory {when}: {mebibytes:.1f} MiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as folder:
        data = os.path.join(folder, "data")
        os.mkdir(data)
        server = Server(arguments.program, data, SERVER_CORE)
        started = server.start()
        time.sleep(3)  # idle is when the first start's work is over
        idle = private_mebibytes(server.process.pid)
        phone = Phone(server, server.info["deployments"][0])
        path, page = phone.largest_page()
        page_file = os.path.join(folder, "page.html")
        with open(page_file, "w", encoding="utf-8", newline="") as file:
            file.write(page)
        ours = Contestant("vestibule-server", server.process.pid,
                          f"http://127.0.0.1:{server.port}{path}", phone.headers)
        peer, peer_contestant = start_peer(folder, server, path, page_file, phone)
        nginx, nginx_contestant = start_nginx(folder, page_file, phone)
        contestants = [one for one in (ours, peer_contestant, nginx_contestant) if one]
        for name, one, needed in (("Node peer", peer, "better-sqlite3 (npm, Node's headers, a compiler)"),
                                  ("nginx", nginx, "nginx-light")):
            if one is None:
                print(f"{name}: skipped, because {needed} is missing")
        try:
            for _ in range(arguments.rounds):
                for one in contestants:
                    one.measure(arguments.seconds)
            while ours.requests < REQUESTS_BEFORE_MEMORY:
                ours.measure(arguments.seconds)
            busy = private_mebibytes(server.process.pid)
        finally:
            for process in (peer, nginx):
                if process:
                    process.terminate()
                    process.wait()
            server.stop()
    print(f"device page of {len(page)} bytes, medians of {arguments.rounds} rounds of {arguments.seconds} s")
    print_table(contestants, ours)
    print_memory("idle", idle, MEMORY_TARGET)
    print_memory(f"after {ours.requests} requests", busy)
    print(f"first start with the demo site: {started:.2f} s")


if __name__ == "__main__":
    main()
