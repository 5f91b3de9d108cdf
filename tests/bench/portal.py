"""A vestibule-server with its demo site, and a phone that signs in to it."""

import http.client
import json
import os
import re
import signal
import subprocess
import time
import urllib.parse


class Server:
    """The server program over one data folder; started again after a kill it keeps its port."""

    def __init__(self, program, data, core=None):
        self.program = program
        self.data = data
        self.core = core
        self.port = 0
        self.info = {}
        self.process = None

    def start(self):
        """Returns the seconds until the portal answers."""
        begin = time.monotonic()
        command = [self.program, "--demo", "--data-dir", self.data, "--portal-listen", "127.0.0.1",
                   "--portal-port", str(self.port), "--print-connection-info"]
        if self.core is not None:
            command = ["taskset", "-c", str(self.core), *command]
        with open(os.path.join(self.data, "..", "server.log"), "ab") as log:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("the server ended: see server.log beside " + self.data)
        self.info = json.loads(line)
        self.port = urllib.parse.urlsplit(self.info["portal_url"]).port
        http_get(self.port, "/healthz")
        return time.monotonic() - begin

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def connect(port, address=None, timeout=10):
    """A connection that comes from `address`, one of the loopback network's."""
    source = (address, 0) if address else None
    return http.client.HTTPConnection("127.0.0.1", port, timeout=timeout, source_address=source)


def http_get(port, path, headers=None, address=None):
    connection = connect(port, address)
    connection.request("GET", path, headers=headers or {})
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer, body


def hidden_field(page, name):
    found = re.search(r'name="%s" value="([^"]*)"' % name, page)
    return found.group(1) if found else ""


class NotSignedIn(Exception):
    """The portal's answer to the right PIN."""

    def __init__(self, status):
        super().__init__(f"signing in was answered with {status}")
        self.status = status


class Phone:
    """Somebody who has typed the PIN. `headers` are what the phone's browser sends."""

    def __init__(self, server, deployment, address=None, known_as=None):
        """Signs in from `address`; `known_as` is the same phone at an earlier visit."""
        self.port = server.port
        self.address = address
        self.headers = {
            "Host": f"127.0.0.1:{server.port}",
            "User-Agent": "Mozilla/5.0 (Linux; Android 13; Pixel 7) AppleWebKit/537.36"
                          " (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Language": "en-GB,en;q=0.9,de;q=0.8",
            "Accept-Encoding": "gzip, deflate",
        }
        earlier = known_as.cookies if known_as else {}
        self.cookies = {n: v for n, v in earlier.items() if not n.startswith("session_")}
        self._send_cookies()
        self.paths = [urllib.parse.urlsplit(label["url"]).path for label in deployment["labels"]]
        page = self.get(self.paths[0])
        csrf = hidden_field(page, "csrf")
        status, _ = self.post(self.paths[0], {"csrf": csrf, "pin": deployment["pin"]})
        if status != 303:
            raise NotSignedIn(status)

    def get(self, path):
        answer, body = http_get(self.port, path, self.headers, self.address)
        self._keep_cookies(answer)
        return body

    def csrf_of_reports(self):
        return hidden_field(self.get(self.paths[0] + "/report"), "csrf")

    def largest_page(self):
        """Path and page of the device that has most to show."""
        pages = {path: self.get(path) for path in self.paths}
        path = max(pages, key=lambda known: len(pages[known]))
        return path, pages[path]

    def post(self, path, fields, connection=None):
        """Status and Location of the answer."""
        own = connection or connect(self.port, self.address)
        headers = self.headers | {"Origin": f"http://127.0.0.1:{self.port}",
                                  "Content-Type": "application/x-www-form-urlencoded"}
        own.request("POST", path, urllib.parse.urlencode(fields), headers)
        answer = own.getresponse()
        answer.read()
        if connection is None:
            self._keep_cookies(answer)
            own.close()
        return answer.status, answer.getheader("Location")

    def _keep_cookies(self, answer):
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        self._send_cookies()

    def _send_cookies(self):
        self.headers["Cookie"] = "; ".join(f"{n}={v}" for n, v in self.cookies.items())
