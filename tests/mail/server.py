"""A mail server for the tests: aiosmtpd, on a port of its own on this machine.

It reads one JSON object from its first argument (see `MailServer` in tests/it/harness/mail.rs), prints its port, and writes
each mail that it takes as a line of JSON into the file `mails`. What a test wants it to refuse, an address says:
`busy...@` is refused for now, `gone...@` for ever, at `never...@` it falls silent.
"""

import asyncio
import email
import email.policy
import json
import socket
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

said = json.loads(sys.argv[1])


def write(file, value):
    with open(file, "a", encoding="utf-8") as out:
        out.write(json.dumps(value) + "\n")


class Desk:
    async def handle_MAIL(self, server, session, envelope, address, options):
        if said.get("refuse_sender"):
            return "550 5.7.1 this sender may not send"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("never"):
            await asyncio.sleep(3600)
        if address.startswith("busy"):
            return "450 4.2.1 the mailbox is busy"
        if address.startswith("gone"):
            return "550 5.1.1 there is no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        write(said["mails"], {
            "hello": session.host_name,
            "encrypted": session.ssl is not None or bool(said.get("implicit")),
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "raw": envelope.content.decode("latin-1"),
            "headers": [[name, str(value)] for name, value in mail.items()],
            "text": mail.get_content(),
        })
        return "250 OK"


def authenticator(server, session, envelope, mechanism, data):
    name, password = data.login.decode(), data.password.decode()
    return AuthResult(success=[name, password] == said["account"], handled=False)


class Server(SMTP):
    """Acknowledges each packet at once: where it waited, ten thousand mails would take 40 ms each, for nothing."""

    def data_received(self, data):
        self.transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        super().data_received(data)


class Silent(asyncio.Protocol):
    """Takes connections and says nothing."""


def protocol(context):
    if said.get("silent"):
        return Silent()
    arguments = {"hostname": "mail.test", "timeout": 60}
    if context is not None and not said.get("implicit"):
        arguments.update(tls_context=context, require_starttls=True)
    if said.get("account"):
        arguments.update(authenticator=authenticator, auth_required=True, auth_require_tls=context is not None)
        # With TLS from the first byte, aiosmtpd does not know that there is any.
        if said.get("implicit"):
            arguments["auth_require_tls"] = False
    return Server(Desk(), **arguments)


async def main():
    context = None
    if said.get("certificate"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(said["certificate"], said["key"])
    loop = asyncio.get_running_loop()
    implicit = context if said.get("implicit") else None
    server = await loop.create_server(lambda: protocol(context), "127.0.0.1", said.get("port", 0), ssl=implicit)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
