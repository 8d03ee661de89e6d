from performer.control.clients import MOST_CLIENTS, Client, Clients

HOST = "127.0.0.1"


def at(port, name=""):
    return Client(((HOST, port),), name)


def test_a_program_that_said_nothing_is_answered_where_it_spoke_from():
    assert Clients().of((HOST, 5000)).addresses == ((HOST, 5000),)


def test_a_client_is_answered_at_the_port_it_named():
    clients = Clients()
    clients.add(at(9000, "device"), (HOST, 5000), now=0.0)

    assert clients.of((HOST, 5000)) == at(9000, "device")


def test_beside_a_client_a_stranger_is_still_answered_where_it_spoke_from():
    clients = Clients()
    clients.add(at(9000), (HOST, 5000), now=0.0)
    clients.of((HOST, 5000))

    assert clients.of((HOST, 5001)).addresses == ((HOST, 5001),)


def test_a_program_that_speaks_from_a_new_port_each_time_is_answered_at_the_port_it_named_too():
    clients = Clients()
    clients.add(at(9000), (HOST, 5000), now=0.0)

    assert clients.of((HOST, 5001)).addresses == ((HOST, 5001), (HOST, 9000))
    assert clients.of(("10.0.0.2", 5001)).addresses == (("10.0.0.2", 5001),)


def test_pings_from_new_ports_keep_such_a_program_alive():
    clients = Clients()
    clients.add(at(9000), (HOST, 5000), now=0.0)
    clients.ping((HOST, 5001), now=4.0)
    clients.drop_silent(now=8.9)

    assert clients.everyone == (at(9000),)


def test_a_client_is_dropped_five_seconds_after_its_last_ping():
    clients = Clients()
    clients.add(at(9000), (HOST, 5000), now=0.0)
    clients.ping((HOST, 5000), now=3.0)
    clients.drop_silent(now=7.99)
    assert clients.everyone == (at(9000),)

    clients.drop_silent(now=8.0)

    assert clients.everyone == ()
    assert clients.of((HOST, 5000)).addresses == ((HOST, 5000),)


def test_messages_other_than_ping_do_not_keep_a_client():
    clients = Clients()
    clients.add(at(9000), (HOST, 5000), now=0.0)
    clients.of((HOST, 5000))
    clients.drop_silent(now=5.0)

    assert clients.everyone == ()


def test_a_client_that_says_hello_again_is_one_client_and_lives_on():
    clients = Clients()
    clients.add(at(9000, "old"), (HOST, 5000), now=0.0)
    clients.add(at(9000, "new"), (HOST, 5001), now=4.0)
    clients.drop_silent(now=8.0)

    assert clients.everyone == (at(9000, "new"),)


def test_a_client_that_names_another_port_leaves_the_first():
    clients = Clients()
    clients.add(at(9000), (HOST, 5000), now=0.0)
    clients.add(at(9001), (HOST, 5000), now=1.0)

    assert clients.everyone == (at(9001),)


def test_there_is_room_for_so_many_clients_and_those_known_may_always_return():
    clients = Clients()
    for port in range(MOST_CLIENTS):
        assert clients.has_room_for(at(9000 + port))
        clients.add(at(9000 + port), (HOST, 5000 + port), now=0.0)

    assert not clients.has_room_for(at(8999))
    assert clients.has_room_for(at(9000))
