"""The loopback addresses that the servers listen on. To a client each is a host of its own, without any name service."""

# nginx: the fast hosts.
HTTP_HOSTS = [f"127.0.0.{number}" for number in range(1, 41)]
# faults.py, on a port of its own: as many hosts as a bibliography cites, and more.
FAULT_HOSTS = [f"127.0.{net}.{number}" for net in (0, 1, 2) for number in range(1, 251)]
